import { readKept } from '../../../lib/framing/dimensions/completeness';
import { readGap } from '../../../lib/framing/dimensions/gap';
import { IN_CAPTION, IN_HEADLINE, readPosition } from '../../../lib/framing/dimensions/position';
import { many, number } from './forms';

export const quoteMarks = { open: '«', close: '»' };
export const quoted = (text: string) => `${quoteMarks.open}${text}${quoteMarks.close}`;

/** What is said of a value by its rule; a rule that is not here gives the value as it is. */
const byRule: Record<string, (value: string) => string> = {
  'verb.follows': (value) => `ninguno propio; sigue a ${quoted(value)}`,
  'wording.replace': (value) => `publica ${quoted(value)}`,
  'wording.insert': (value) => `añade ${quoted(value)}`,
  'wording.delete': (value) => `no incluye ${quoted(value)}`,
  'wording.bracket': (value) => `tiene ${quoted(value)} entre corchetes`,
  'wording.sic': (value) => `tiene ${value}`,
  'wording.outside-marks': (value) => `pone ${quoted(value)} fuera de las comillas`,
  'gap.between': sentencesOf,
  'gap.points-back': sentencesOf,
  'neighbours.before': (value) => `antes: ${value}`,
  'neighbours.after': (value) => `después: ${value}`,
  'neighbours.contrast': (value) => `se introduce con ${quoted(value)}`,
  'neighbours.authority': (value) => `cita también a ${value}`,
  'position.counted': placeOf,
  'position.noted': placeOf,
  'credit.none': () => 'no se nombra ninguna carta, medio o entrevista cerca de la cita',
  'date-near.none': () => 'no hay fecha cerca de la cita',
};

/** A fact about the article, by the rule that found it. Facts come in English ("18 of 27 words"); page text comes as it is. */
export function observed(rule: string, value: string): string {
  return rule.startsWith('completeness.') ? keptOf(value) : (byRule[rule]?.(value) ?? value);
}

function keptOf(value: string): string {
  const kept = readKept(value);
  const said = kept ? `${number(kept.words)} de ${many(kept.of, 'palabra', 'palabras')}` : value;
  return `${said}, en todas sus citas`;
}

function sentencesOf(value: string): string {
  const sentences = readGap(value);
  return `${sentences === null ? value : many(sentences, 'frase', 'frases')} de la declaración`;
}

function placeOf(value: string): string {
  if (value === IN_HEADLINE) return 'en el titular';
  if (value === IN_CAPTION) return 'en un pie de foto';
  const place = readPosition(value);
  if (place === null) return value;
  return `párrafo ${number(place.paragraph)}${place.of === null ? '' : ` de ${number(place.of)}`}`;
}
