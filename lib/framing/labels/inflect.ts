import forms from '../lexicons/verb-forms.json';

const VOWEL_END = /[aeiou]$/;
const PLURAL_ES = /(s|x|z|ch|sh)$/;
/** Words that end in s and are no plural, or that have none. */
const NO_NUMBER = /(ss|us|is|ly|ing|ed)$/;
/** Shorter words are articles, prepositions and acronyms; they are left as they stand. */
const SHORTEST_NOUN = 4;

const verbFamilies = buildVerbFamilies();

/**
 * All printed shapes of a label term, itself first: the last word in singular and plural, and every form of a
 * listed verb that opens it. Input and output are plain words with single spaces; letter case is kept. Shapes that
 * no text holds ("fled violences") are harmless and cost a few bytes of the matcher.
 */
export function inflectTerm(term: string, lang: string): string[] {
  const words = term.split(' ');
  const shapes = new Set<string>([term]);
  const last = words.at(-1) ?? '';
  const lastShapes = [last, ...otherNumber(last, lang, words.length === 1)];
  const first = words[0] ?? '';
  const firstShapes = verbFamilies.get(first.toLowerCase()) ?? [first];
  for (const opening of [first, ...firstShapes]) {
    if (words.length === 1) {
      shapes.add(opening);
      continue;
    }
    for (const ending of lastShapes) shapes.add([opening, ...words.slice(1, -1), ending].join(' '));
  }
  if (words.length === 1) for (const shape of lastShapes) shapes.add(shape);
  return [...shapes];
}

/**
 * The singular of a plural or the plural of a singular, by spelling alone; empty where spelling cannot tell. A plural
 * that stands alone gets no singular: "families" are people in the story, "family" and "minor" mostly are not.
 */
function otherNumber(word: string, lang: string, alone: boolean): string[] {
  if (word.length < SHORTEST_NOUN || word === word.toUpperCase()) return [];
  if (alone && verbFamilies.has(word)) return [];
  const isPlural = word.endsWith('s') && (lang === 'es' || !NO_NUMBER.test(word));
  if (isPlural) return alone ? [] : singulars(word, lang);
  if (NO_NUMBER.test(word)) return lang !== 'es' && word.endsWith('ss') ? [`${word}es`] : [];
  if (lang === 'es') return [VOWEL_END.test(word) ? `${word}s` : `${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [PLURAL_ES.test(word) ? `${word}es` : `${word}s`];
}

function singulars(word: string, lang: string): string[] {
  if (lang === 'es')
    return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
  return [word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)];
}

function buildVerbFamilies(): Map<string, string[]> {
  const families = new Map<string, string[]>();
  const all = [...forms.irregular, ...forms.regular.map(regularForms)];
  for (const family of all) for (const form of family) families.set(form, family);
  return families;
}

function regularForms(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : doublesLast(base) ? base + base.slice(-1) : base;
  const third = PLURAL_ES.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${stem}ed`, `${stem}ing`];
}

/** grab → grabbed, expel → expelled; not enter, target. Holds for the listed verbs. */
function doublesLast(base: string): boolean {
  return /(^|[^aeiou])[aeiou][bgpt]$/.test(base) && base.length <= 5 ? true : /pel$/.test(base);
}
