import type { StyleNote } from '../../model/style-note';
import { baseLanguage } from '../../text/languages';
import { labelKey } from './label-key';

/**
 * The notes of style guides on words as an article prints them, each note once, in the order of `notes`. A note's term
 * in the singular is also found inside a longer phrase ("illegal immigrant" in "illegal immigrant families"); one in the
 * plural stands for itself alone, because "illegals" is another word than "illegal". `lang` is the article's; a note of
 * another language is never given.
 */
export function styleNotesFor(
  values: readonly string[],
  notes: readonly StyleNote[],
  lang: string,
): StyleNote[] {
  const printed = values.map(wordsOf);
  const primary = baseLanguage(lang);
  return notes.filter(
    (note) =>
      note.lang === primary && termsOf(note).some((term) => printed.some((words) => names(words, term))),
  );
}

interface Term {
  words: readonly string[];
  isSingular: boolean;
}

/** Folding words costs more than comparing them; a corpus's notes are asked for every page. */
const known = new WeakMap<StyleNote, Term[]>();

function termsOf(note: StyleNote): Term[] {
  const terms =
    known.get(note) ??
    note.terms.map((term) => ({ words: wordsOf(term), isSingular: labelKey(term).length === term.length }));
  known.set(note, terms);
  return terms;
}

function names(printed: readonly string[], { words, isSingular }: Term): boolean {
  const last = printed.length - words.length;
  if (!isSingular) return last === 0 && words.every((word, index) => word === printed[index]);
  for (let from = 0; from <= last; from++) {
    if (words.every((word, index) => word === printed[from + index])) return true;
  }
  return false;
}

/** Words of a label without the article in front, each folded and in the singular. */
function wordsOf(label: string): string[] {
  return labelKey(label).split(' ').map(labelKey);
}
