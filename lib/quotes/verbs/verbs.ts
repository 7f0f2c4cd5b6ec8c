import { baseLanguage } from '../../text/languages';
import { ENGLISH_VERBS } from '../lexicons/verbs-english';
import { SPANISH_PARTICLES, SPANISH_VERBS } from '../lexicons/verbs-spanish';
import { spanishForms } from './spanish-forms';

/** A reporting verb found in a text. */
export interface Verb {
  lemma: string;
  /** `neutral`, `sequence`, `assertive`, `factive`, `concessive`, `distancing`, `evidential`, `attack`, … */
  class: string;
  /** True for verbs that mostly do other work and report only right beside a quotation. */
  weak: boolean;
}

type Table = ReadonlyMap<string, Verb>;

/** An accent that is a character of its own. */
const ACCENT_APART = /[\u0300-\u036F]/;
const NO_VERBS: Table = new Map();
/** By language tag as it is asked for: the tag is taken apart once. */
const tables = new Map<string, Table>();
const builders: Readonly<Record<string, () => Table>> = {
  en: () => build(ENGLISH_VERBS, englishForms),
  es: () => new Map([...build(SPANISH_VERBS, spanishForms), ...particles(SPANISH_PARTICLES)]),
};

/** Whether reporting verbs of the language of a BCP 47 tag are known; without them nobody is called a certain speaker. */
export function knowsVerbs(lang: string): boolean {
  return tableOf(lang) !== NO_VERBS;
}

/**
 * The reporting verb a word form belongs to ("wrote" → write, neutral), or null. A verb with its particle is one form
 * ("pointed out"). `lang` is a BCP 47 tag; a language whose verbs are not known has none, an empty tag is read as English.
 */
export function findVerb(form: string, lang: string): Verb | null {
  const table = tableOf(lang);
  return table.get(form.toLowerCase()) ?? null;
}

/**
 * The reporting verb a printed word is. Spanish is asked with its accents, composed: they tell "afirmó" from "afirmo" and
 * "publicó" from "público". English is asked folded and without a possessive ending.
 */
export function verbOf(word: { text: string; lower: string }, lang: string): Verb | null {
  if (lang !== 'es') return findVerb(word.lower, lang);
  return findVerb(ACCENT_APART.test(word.text) ? word.text.normalize('NFC') : word.text, lang);
}

function tableOf(lang: string): Table {
  const kept = tables.get(lang);
  if (kept !== undefined) return kept;
  const base = baseLanguage(lang) || 'en';
  const table = base === lang ? (builders[base]?.() ?? NO_VERBS) : tableOf(base);
  tables.set(lang, table);
  return table;
}

function build(
  lists: Readonly<Record<string, string>>,
  inflect: (lemma: string, stressed: string) => string[],
): Table {
  const table = new Map<string, Verb>();
  for (const [name, list] of Object.entries(lists)) {
    for (const entry of list.split(' ')) {
      const weak = entry.endsWith('~');
      const [head = '', irregular = ''] = (weak ? entry.slice(0, -1) : entry).replaceAll('_', ' ').split(':');
      const [lemma = '', stressed = ''] = head.split('^');
      const verb: Verb = { lemma, class: name, weak };
      for (const form of [...(irregular === '' ? [] : irregular.split(',')), ...inflect(lemma, stressed)]) {
        // The first entry keeps a form two verbs share ("found").
        if (!table.has(form)) table.set(form, verb);
      }
    }
  }
  return table;
}

function particles(words: Readonly<Record<string, string>>): [form: string, verb: Verb][] {
  return Object.entries(words).map(([word, name]) => [word, { lemma: word, class: name, weak: true }]);
}

function englishForms(lemma: string): string[] {
  const [head = '', ...rest] = lemma.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const softY = /[^aeiou]y$/.test(head);
  const s = softY ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(head) ? `${head}es` : `${head}s`;
  const ed = softY ? `${head.slice(0, -1)}ied` : head.endsWith('e') ? `${head}d` : `${head}ed`;
  const ing = /[^eoy]e$/.test(head) ? `${head.slice(0, -1)}ing` : `${head}ing`;
  return [head, s, ed, ing].map((form) => form + tail);
}
