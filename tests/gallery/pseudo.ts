import type { Words } from '../../components/words/words';

/** How much longer than English a text is made: what German, Finnish or Greek may need. */
const LONGER = 0.4;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀçðéƒĝĥîĵķļɱñôþʠŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ'];

/**
 * The interface's words as no language has them: accented, longer, in brackets. What stands on the page without brackets
 * is not one of the words; what has lost its closing bracket is clipped.
 */
export function pseudo(words: Words): Words {
  // The language stays what it is: numbers, days and lists are made for it.
  return { ...(transform(words) as Words), lang: words.lang };
}

function transform(value: unknown): unknown {
  if (typeof value === 'string') return stretch(value);
  if (typeof value === 'function') return (...args: unknown[]) => transform(value(...args));
  if (Array.isArray(value)) return value.map(transform);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, transform(one)]));
  return value;
}

function stretch(text: string): string {
  if (text.trim() === '') return text;
  const letters = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  const pad = 'ōňĕ ţŵö ţĥŕĕē '.repeat(text.length).slice(0, Math.ceil(text.length * LONGER));
  return `[${letters} ${pad.trim()}]`;
}
