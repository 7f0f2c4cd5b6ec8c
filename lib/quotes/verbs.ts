import { ENGLISH_VERBS } from './lexicons/verbs-english';
import { SPANISH_VERBS } from './lexicons/verbs-spanish';

/** A reporting verb found in a text. */
export interface Verb {
  lemma: string;
  /** `neutral`, `sequence`, `assertive`, `factive`, `concessive`, `distancing`, `evidential`, `attack`, … */
  class: string;
  /** True for verbs that mostly do other work and report only right beside a quotation. */
  weak: boolean;
}

const tables = new Map<string, Map<string, Verb>>();

/**
 * The reporting verb a word form belongs to ("wrote" → write, neutral), or null. A verb with its particle is one form
 * ("pointed out"). `lang` is a BCP 47 tag: `es` reads Spanish, everything else English.
 */
export function findVerb(form: string, lang: string): Verb | null {
  return tableOf(lang).get(form.toLowerCase()) ?? null;
}

function tableOf(lang: string): Map<string, Verb> {
  const key = lang.startsWith('es') ? 'es' : 'en';
  const kept = tables.get(key);
  if (kept !== undefined) return kept;
  const table = key === 'es' ? build(SPANISH_VERBS, spanishForms) : build(ENGLISH_VERBS, englishForms);
  tables.set(key, table);
  return table;
}

function build(
  lists: Readonly<Record<string, string>>,
  inflect: (lemma: string) => string[],
): Map<string, Verb> {
  const table = new Map<string, Verb>();
  for (const [name, list] of Object.entries(lists)) {
    for (const entry of list.split(' ')) {
      const weak = entry.endsWith('~');
      const [head = '', irregular = ''] = (weak ? entry.slice(0, -1) : entry).replaceAll('_', ' ').split(':');
      const verb: Verb = { lemma: head, class: name, weak };
      for (const form of [...(irregular === '' ? [] : irregular.split(',')), ...inflect(head)]) {
        // The first entry keeps a form two verbs share ("found").
        if (!table.has(form)) table.set(form, verb);
      }
    }
  }
  return table;
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

function spanishForms(lemma: string): string[] {
  const stem = lemma.slice(0, -2);
  const ends = lemma.endsWith('ar')
    ? 'a an ó aron aba aban ando ado aría ará'
    : 'e en ió ieron ía ían iendo ido ería erá iría irá';
  return [lemma, ...ends.split(' ').map((end) => stem + end)];
}
