/** Elements that are never part of an article, whatever their names. */
const FURNITURE_ELEMENTS = new Set([
  'button',
  'form',
  'input',
  'menu',
  'nav',
  'search',
  'select',
  'template',
]);

const FURNITURE_ROLES = new Set(
  'alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation search tablist toolbar'.split(
    ' ',
  ),
);

/**
 * Words in class names and ids of things around an article: advertisements, comments, links to other articles,
 * sharing, sign-up boxes. Names are compared as words, so "shared" or "headings" is not met.
 */
const FURNITURE_NAMES = new RegExp(
  `(?<!\\b(?:has|with|no|hide|show|without) )\\b(?:${[
    'ads?|advert|adverts|advertisement|advertising|adslot|adunit|dfp|sponsor|sponsored|promo|promos|promoted|outbrain|taboola|zergnet',
    'comments|disqus|comment (?:list|section|thread|count|form|box|area|respond)|respond|livefyre|viafoura',
    'related|recirc|recirculation|recommended|recommendations|recommendation|trending|popular|most (?:read|viewed|shared)',
    'more (?:stories|news|articles|from|on)|read (?:more|next|also)|see also|also (?:read|like)|next (?:article|story|post)',
    'newsletter|newsletters|subscribe|subscription|signup|sign up|paywall|regwall|piano',
    'share|sharing|sharebar|shares|sharedaddy|addthis|social (?:bar|links|icons|buttons|share|media|tools)|follow us',
    'cookie|cookies|consent|gdpr|breadcrumb|breadcrumbs|skip link|skip to content',
    'navigation|navbar|nav|menu|toolbar|site (?:header|footer)|global (?:header|footer)|page footer|masthead',
    'sidebar|side bar|right rail|rail|widget area|tag (?:list|cloud)|tags',
  ].join('|')})\\b`,
);

/** What holds one of these holds the article; names of such wrappers ("has-sidebar nav-open") say nothing. */
const ARTICLE_MARKS = 'h1, main, [role="main"], [itemprop~="articleBody"]';

/**
 * Whether an element is the page's furniture and not its article: navigation, forms, advertisements, comments,
 * links to other articles, sharing and sign-up boxes, the site's header and footer. Looks at one element, not at
 * its ancestors. Asides and pull quotes count as article: they are read with it.
 */
export function isFurniture(element: Element): boolean {
  const name = element.localName;
  if (FURNITURE_ELEMENTS.has(name)) return true;
  if (name === 'html' || name === 'body' || name === 'main') return false;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return !holdsArticle(element);
  if (name === 'footer') return element.closest('blockquote, figure') === null;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.length > 1 && FURNITURE_NAMES.test(asWords(names)) && !holdsArticle(element);
}

function holdsArticle(element: Element): boolean {
  return element.matches(ARTICLE_MARKS) || element.querySelector(ARTICLE_MARKS) !== null;
}

/** "relatedLinks block__side-bar" as "related links block side bar". */
function asWords(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}
