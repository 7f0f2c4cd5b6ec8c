/**
 * Problem: no private person may stand in any field of a record, and nobody can read every field after every change.
 *
 * Method: words with a capital that stand together are taken for a name, less the names that the tables know: people and
 * their spellings, bodies, outlets, and `names.json` for places, laws and events. Of what is left, two words or more are a
 * fault. In a headline where nearly every word has a capital, only a given name with a word behind it is one, and so is any
 * word behind a form of address. The person who reviews adds the name to a table or takes it out.
 *
 * A name of one word without a form of address is not seen, and neither is one that is spelled like a known place.
 */
import { isGivenName } from '../../quotes/lexicons/given-names';
import { functionWords } from '../../quotes/words';
import { foldName, surnameOf } from '../../text/names';
import { PARTICLES, TITLES } from '../../text/words-of-titles';
import type { Fault } from '../records/faults';
import type { CorpusRecords } from '../records/read-records';

/** Share of capitals from which a line is a headline, where a capital tells nothing. */
const HEADLINE_SHARE = 0.6;
/** Words a known name has at most. */
const LONGEST_NAME = 9;
/** Runs of words with a capital, with the small words that names hold: "Ana de la Cruz", "Pat O'Dell". */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d&'’.-]*`;
const PARTICLE = [...PARTICLES].join('|');
const RUN = new RegExp(`${WORD}(?:[ \\u00a0]+(?:(?:${PARTICLE})[ \\u00a0]+){0,3}${WORD})*`, 'gu');
const ADDRESSED = new RegExp(String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Sra?|Srta|Dr)\.?[  ]+(${WORD})`, 'gu');
/** Words that begin a sentence or a title and are no name. */
const SMALL = new Set(
  (
    'a an the and or but of in on at to for from by with as if he she it they we i you his her its their our this that these those there here ' +
    'who what when where why how not no so then also after before one two three first second last both all some many more most only ' +
    'while since under over about into out up down off than'
  ).split(' '),
);

/** One text of a record that might hold a name. */
interface Field {
  file: string;
  field: string;
  text: string;
  /** It may be set in capitals. */
  headline: boolean;
}

/** Names that stand in a record and in no table. A corpus without `names.json` has not asked for it, and gets no answer. */
export function checkNames(records: CorpusRecords): Fault[] {
  if (records.names === null) return [];
  const known = new KnownNames(records);
  return fieldsOf(records).flatMap(({ file, field, text, headline }) =>
    unknownNames(text, known, headline && isInCapitals(text)).map((name) => ({
      file,
      field,
      reason: `"${name}" is in no table: add a public person to people/, anything else to names.json, or take a private name out`,
    })),
  );
}

function isInCapitals(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return words.length > 2 && capitals / words.length >= HEADLINE_SHARE;
}

function unknownNames(text: string, known: KnownNames, inCapitals: boolean): string[] {
  const found = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    for (const rest of known.leftOf(run)) {
      const name = inCapitals ? fromGivenName(rest) : rest;
      if (name.length > 1) found.add(name.join(' '));
    }
  }
  for (const [whole, surname = ''] of text.matchAll(ADDRESSED)) {
    if (!known.has(surname.replace(/[.'’-]+$/u, ''))) found.add(whole);
  }
  return [...found];
}

/** "Will Soon", "Jane Now" of a headline in capitals: a little word is no name, before or behind. */
function fromGivenName(words: readonly string[]): string[] {
  const small = functionWords('en');
  const at = words.findIndex((word) => {
    const folded = foldName(word);
    return isGivenName(folded) && !small.has(folded);
  });
  return at < 0 || small.has(foldName(words[at + 1] ?? '')) ? [] : words.slice(at, at + 2);
}

class KnownNames {
  private readonly names = new Set<string>();

  constructor({ people, outlets, names }: CorpusRecords) {
    for (const { name, spellings = [], organisation, speaksFor, kind } of people) {
      for (const each of [name, ...spellings]) {
        this.add(each);
        if (kind === 'person') this.add(surnameOf(each));
      }
      this.add(organisation ?? '');
      this.add(speaksFor ?? '');
    }
    for (const { name, domains } of Object.values(outlets))
      for (const each of [name, ...domains]) this.add(each);
    for (const name of names ?? []) this.add(name);
  }

  has(name: string): boolean {
    return this.names.has(keyOf(name));
  }

  /** What is left of a run of words when the known names are taken out, titles and small words too; in pieces. */
  leftOf(run: string): string[][] {
    const words = run.split(/[\s\u00a0]+/).filter((word) => word !== '');
    const pieces: string[][] = [];
    let piece: string[] = [];
    const close = () => {
      while (piece.length > 0 && PARTICLES.has(piece.at(-1) ?? '')) piece.pop();
      while (piece.length > 0 && PARTICLES.has((piece[0] ?? '').toLowerCase())) piece.shift();
      if (piece.length > 0) pieces.push(piece);
      piece = [];
    };
    for (let at = 0; at < words.length; ) {
      const length = this.knownAt(words, at);
      if (length > 0) close();
      else piece.push((words[at] ?? '').replace(/[.,'’-]+$/u, ''));
      at += Math.max(1, length);
      // A full stop after a whole word ends the sentence; after an initial or an abbreviation it does not.
      if (/\p{Ll}{3,}\.$/u.test(words[at - 1] ?? '')) close();
    }
    close();
    return pieces;
  }

  private knownAt(words: readonly string[], at: number): number {
    const folded = foldName(words[at] ?? '').replace(/[.-]+$/, '');
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
      if (this.has(words.slice(at, at + length).join(' '))) return length;
    }
    const isNoName = SMALL.has(folded) || TITLES.has(folded) || !/\p{Ll}/u.test(words[at] ?? '');
    return isNoName && !/^\p{Lu}\.?$/u.test(words[at] ?? '') ? 1 : 0;
  }

  private add(name: string): void {
    const key = keyOf(name);
    if (key === '') return;
    this.names.add(key);
    // A run begins with a letter, and texts leave the article out: "24 News Lanka" is met as "News Lanka".
    this.names.add(key.replace(/^(?:\P{L}+ )+|^(?:the|el|la|los|las) /u, ''));
  }
}

/** A name without possessive, final marks and the marks inside a brand: "Moon Today!’s." is "moon today". */
function keyOf(name: string): string {
  return foldName(name.replace(/[.,;:!?]+$/u, '')).replace(/[^\p{L}\p{N}' &-]+/gu, '');
}

function fieldsOf({ articles, primary, occasions }: CorpusRecords): Field[] {
  const fields: Field[] = [];
  const add = (file: string, field: string, text: string | null | undefined, headline = false) => {
    if (text) fields.push({ file, field, text, headline });
  };
  for (const article of articles) {
    const file = `articles/${article.id}.json`;
    add(file, 'title', article.title, true);
    add(file, 'note', article.note);
    add(file, 'origin.name', article.origin?.name);
    article.quotes.forEach((quote, index) => {
      for (const name of [
        'text',
        'speakerAs',
        'cue',
        'via',
        'viaClause',
        'medium',
        'before',
        'outside',
      ] as const)
        add(file, `quotes.${index}.${name}`, quote[name]);
    });
    article.labels.forEach(({ term, clause, voice }, index) => {
      const field = `labels.${index}.${clause === undefined ? 'term' : 'clause'}`;
      add(file, field, clause ?? term, voice === 'headline' || voice === 'standfirst');
    });
  }
  for (const record of primary) {
    const file = `primary/${record.id}.json`;
    add(file, 'title', record.title, true);
    add(file, 'source', record.source);
    add(file, 'note', record.note);
    record.passages.forEach(({ text }, index) => {
      add(file, `passages.${index}.text`, text);
    });
  }
  for (const { id, note } of occasions) add(`statements/${id}.json`, 'note', note);
  return fields;
}
