/** The words of all collections that a page is recognised by. Terms match without regard to case and accents. */
export interface GateTerms {
  /** Terms that name the event: a page needs one of them. */
  event: readonly string[];
  /** Terms that name the people or the authority: a page needs one near an event term. */
  context: readonly string[];
  /** Full names of people who are quoted. */
  speakers: readonly string[];
  /** A few words of much printed quotes: an old quote in a new article. */
  phrases: readonly string[];
}

/** Most characters of body text that are read: the first dozen paragraphs of a news article. */
const BODY_LIMIT = 6000;

/** Most paragraphs that are looked at, so that a huge page costs no more than a large one. */
const NODE_LIMIT = 200;

/** Most text nodes that are looked at on a page without paragraphs. */
const LOOSE_NODES = 2000;

/** Most characters taken of one title or paragraph. */
const PIECE_LIMIT = 1500;

/** Terms up to this many letters count as whole words only: "ice" is not Iceland. */
const SHORT = 3;

/** Paragraph text below this length says little: the page writes its text without paragraphs. */
const FEW = 400;

const HEAD =
  'meta[name="description"],meta[property="og:title"],meta[property="og:description"],meta[name="keywords"],meta[name="news_keywords"]';

/**
 * Whether a page is worth waking the reader for. Recall first; the verdict over the whole text comes later.
 *
 * Three ways to say yes, in the title, headline, description and the first part of the text: an event term with a
 * context term, or an event term with a speaker's full name, both in the same paragraph, or the event in the head; or a
 * phrase of a quote, whatever the page is about.
 * Terms match at the start of a word, names as whole words, both without regard to case and accents.
 */
export function isLikelyOnTopic(document: Document, terms: GateTerms): boolean {
  const hasEvent = anyOf(terms.event);
  const hasContext = anyOf(terms.context);
  const hasSpeaker = anyOf(terms.speakers, true);
  const head = fold(headOf(document));
  const pieces = [head, ...bodyOf(document).map(fold)];
  // A headline about the event speaks for the whole page; elsewhere the words must stand together.
  const near = hasEvent(head) ? pieces : pieces.filter(hasEvent);
  return near.some(hasContext) || near.some(hasSpeaker) || pieces.some(anyOf(terms.phrases));
}

function anyOf(terms: readonly string[], whole = false): (text: string) => boolean {
  const folded = terms.map(fold);
  return (text) => folded.some((term) => hasTerm(text, term, whole || term.length <= SHORT));
}

/** Plain searches: compiling one pattern for all terms costs more than the whole check. */
function hasTerm(text: string, term: string, whole: boolean): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!isLetter(text, at - 1) && !(whole && isLetter(text, at + term.length))) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character.toUpperCase() !== character;
}

/** Lower case, without accents, one kind of apostrophe and of space. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\u2019/g, "'")
    .toLowerCase();
}

function headOf(document: Document): string {
  const parts = [document.title];
  for (const meta of (document.head ?? document).querySelectorAll(HEAD))
    parts.push(meta.getAttribute('content') ?? '');
  const headlines = document.getElementsByTagName('h1');
  for (let index = 0; index < headlines.length && index < 3; index += 1) parts.push(textOf(headlines[index]));
  return parts.join('\n').slice(0, BODY_LIMIT);
}

/** The first paragraphs; on a page without paragraphs, the first stretch of text, in pieces of a paragraph's length. */
function bodyOf(document: Document): string[] {
  const pieces: string[] = [];
  let length = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let index = 0; index < paragraphs.length && index < NODE_LIMIT && length < BODY_LIMIT; index += 1) {
    const text = textOf(paragraphs[index]);
    pieces.push(text);
    length += text.length;
  }
  if (length < FEW && document.body !== null) pieces.push(...looseText(document));
  return pieces;
}

function looseText(document: Document): string[] {
  const pieces: string[] = [];
  let piece = '';
  const walker = document.createTreeWalker(document.body, 4);
  for (let seen = 0; seen < LOOSE_NODES && pieces.length * PIECE_LIMIT < 2 * BODY_LIMIT; seen += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    if (/^(?:no)?script$|^style$/.test(node.parentElement?.localName ?? '')) continue;
    piece += ` ${(node.nodeValue ?? '').slice(0, PIECE_LIMIT).trim()}`;
    if (piece.length >= PIECE_LIMIT) {
      pieces.push(piece);
      piece = '';
    }
  }
  pieces.push(piece);
  return pieces;
}

function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').slice(0, PIECE_LIMIT);
}
