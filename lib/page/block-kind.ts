import type { BlockKind } from '../model/article';

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'blockquote',
  // Who is quoted stands at the foot of a quotation and is not quoted.
  footer: 'paragraph',
  li: 'list-item',
};

/** Elements that sites use in the place of `figcaption` and of a pull quote's `blockquote`, told by their class names. */
const NAMED = new Set(['p', 'div', 'span', 'aside', 'section']);
/** "wp-caption-text", "photo__caption"; not "has-caption", which wraps the article. */
const CAPTION_NAME = /(?<![a-z]|(?:has|with|no)[-_])captions?(?![a-z])/i;
const PULL_QUOTE_NAME = /(?<![a-z]|(?:has|with|no)[-_])pull[-_]?quotes?(?![a-z])/i;
/** What holds one of these holds more than a caption or a pull quote. */
const MORE = 'h1, h2, article, main, li';
/** A caption has its words and perhaps a credit; a pull quote its words and perhaps a signature. */
const MOST_PARAGRAPHS = 2;

/**
 * What the text inside an element is, where the element says so by its name, its mark-up or the class names that sites use for
 * captions and pull quotes; null where the elements around it decide. Looks at no stylesheet: Node and browsers agree.
 */
export function kindOf(element: Element): BlockKind | null {
  if (element.getAttribute('itemprop') === 'headline') return 'headline';
  const name = element.localName;
  const kind = KINDS[name];
  if (kind !== undefined) return kind;
  if (!NAMED.has(name)) return null;
  const names = element.getAttribute('class') ?? '';
  if (names === '') return null;
  const named = CAPTION_NAME.test(names) ? 'caption' : PULL_QUOTE_NAME.test(names) ? 'blockquote' : null;
  if (named === null || element.querySelector(MORE) !== null) return null;
  return element.querySelectorAll('p').length <= MOST_PARAGRAPHS ? named : null;
}
