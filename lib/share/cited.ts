import type { Appearance, OutletKind, PageFacts, Quote } from '../model/report';
import { joinParts } from '../text/joined-parts';

/** A quote as one text printed it: all that a citation may say. What is not known is null, never guessed. */
export interface Cited {
  /** The article's id; of the open page `page`. */
  id: string;
  /** As printed; parts joined by a space. */
  words: string;
  speaker: { name: string; likely: boolean } | null;
  outlet: string | null;
  title: string | null;
  titleSeen: boolean;
  /** ISO year, month, date or date-time. */
  published: string | null;
  url: string | null;
  /** Null for the open page: what kind of publisher stands behind it nobody has recorded. */
  kind: OutletKind | null;
  /** The statement's own text, published by `outlet`. */
  primary: boolean;
  lang: string;
}

/** A comma or semicolon behind the words is the article's own sentence. */
const TRAILING = /[,;]$/;

/** The quote as the open page prints it. */
export function citedOnPage(page: PageFacts, quote: Quote): Cited {
  const { source, certainty } = quote.attribution;
  const name = source?.name ?? null;
  return {
    id: 'page',
    words: joinParts(quote).text.trim().replace(TRAILING, ''),
    speaker: name === null ? null : { name, likely: certainty !== 'certain' },
    outlet: page.outlet,
    title: page.title,
    titleSeen: true,
    published: page.published,
    url: page.url,
    kind: null,
    primary: false,
    lang: page.lang,
  };
}

/** Of an observation's confidence, 0 to 1: from where on it is said at all, and from where on without "likely". */
export interface Sureness {
  shown: number;
  plain: number;
}

/**
 * The quote as an article of the collection prints it; the speaker is whom that article gives the words to, where that is sure enough
 * to be shown.
 */
export function citedInArticle(appearance: Appearance, sure: Sureness): Cited {
  const source = appearance.framing.find(
    ({ dimension, confidence }) => dimension === 'source' && confidence >= sure.shown,
  );
  const { article, outlet, title, titleSeen, published, url, kind, primary, lang } = appearance;
  return {
    id: article,
    words: appearance.text.trim().replace(TRAILING, ''),
    speaker: source === undefined ? null : { name: source.value, likely: source.confidence < sure.plain },
    outlet,
    title,
    titleSeen,
    published,
    url,
    kind,
    primary,
    lang,
  };
}
