/** What a page's JSON-LD says about its article. Text fields are as written, entities decoded. */
export interface LinkedArticle {
  headline: string | null;
  publisher: string | null;
  published: string | null;
  lang: string | null;
  url: string | null;
  /** Null where the page says nothing. */
  isAccessibleForFree: boolean | null;
  /** Selectors of the parts that are not free. */
  closedParts: string[];
}

type Json = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;

/** Nesting of graphs and lists that is followed. */
const MAX_DEPTH = 6;

/**
 * The first article that a page's JSON-LD describes, or null. Graphs, lists and `mainEntity` are followed. JSON that
 * does not parse is tried once more with raw line breaks and trailing commas taken out, and else passed over.
 */
export function readLinkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''), 0);
    if (found !== null) return toArticle(found);
  }
  return null;
}

function parse(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(
        bare
          .replace(/\p{Cc}+/gu, ' ')
          .replace(/,\s*([}\]])/g, '$1')
          .replace(/;\s*$/, ''),
      );
    } catch {
      return null;
    }
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isJson(value)) return null;
  if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
    return value;
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1);
}

function toArticle(json: Json): LinkedArticle {
  const parts = listOf(json.hasPart)
    .filter(isJson)
    .filter((part) => readFree(part.isAccessibleForFree) === false);
  return {
    headline: textOf(json.headline) ?? textOf(json.name),
    publisher: nameOf(json.publisher) ?? nameOf(json.sourceOrganization),
    published: textOf(json.datePublished) ?? textOf(json.dateCreated),
    lang: nameOf(json.inLanguage),
    url: textOf(json.url) ?? idOf(json.mainEntityOfPage),
    isAccessibleForFree: readFree(json.isAccessibleForFree),
    closedParts: parts.flatMap((part) => listOf(part.cssSelector).filter((each) => typeof each === 'string')),
  };
}

function readFree(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return /^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(value.trim())?.[1]?.toLowerCase() === 'false'
    ? false
    : /true$/i.test(value.trim())
      ? true
      : null;
}

function nameOf(value: unknown): string | null {
  const first = listOf(value)[0];
  return isJson(first) ? (textOf(first.name) ?? textOf(first.alternateName)) : textOf(first);
}

function idOf(value: unknown): string | null {
  const first = listOf(value)[0];
  return isJson(first) ? textOf(first['@id']) : textOf(first);
}

function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  const text = typeof first === 'string' ? decodeEntities(first).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Publishing systems often write HTML entities into JSON, where they are not decoded by anybody. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
