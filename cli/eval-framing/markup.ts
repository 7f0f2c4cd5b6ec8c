import { concept } from '../../lib/corpus/records/fields';
import type { Voice } from '../../lib/model/report';
import type { Span } from '../../lib/model/span';

/** What a label may be about, in the order of the tables. */
export const CONCEPTS = concept.options;
export type Concept = (typeof CONCEPTS)[number];

const VOICES = ['narrator', 'paraphrase', 'quote', 'headline', 'caption'] as const satisfies Voice[];

/** One label as a person marked it. Offsets are those of the text without its markup. */
export interface HandLabel extends Span {
  concept: Concept;
  voice: (typeof VOICES)[number];
}

/** A sentence without its markup and its labels in order, or one sentence on what is wrong with the markup. */
export type Marked = { ok: true; text: string; labels: HandLabel[] } | { ok: false; reason: string };

const LABEL = /\{(?<head>[^{}|]*)\|(?<words>[^{}]*)\}/gu;

/** Reads `{concept.voice|words}` markup. Any other brace, an unknown concept or voice and an empty label are faults. */
export function readMarkup(marked: string): Marked {
  const labels: HandLabel[] = [];
  let text = '';
  let at = 0;
  const copyTo = (end: number): void => {
    text += marked.slice(at, end);
    at = end;
  };
  for (const found of marked.matchAll(LABEL)) {
    const { head = '', words = '' } = found.groups ?? {};
    const [conceptName, voiceName, more] = head.split('.');
    const concept = CONCEPTS.find((one) => one === conceptName);
    const voice = VOICES.find((one) => one === voiceName);
    if (concept === undefined || voice === undefined || more !== undefined || words.trim() === '') {
      return { ok: false, reason: `"${found[0]}" is no label: write {concept.voice|words}` };
    }
    copyTo(found.index);
    labels.push({ concept, voice, start: text.length, end: text.length + words.length, text: words });
    text += words;
    at = found.index + found[0].length;
  }
  copyTo(marked.length);
  const stray = /[{}]/u.exec(text);
  if (stray) return { ok: false, reason: `a brace stands alone in "${marked}": labels do not nest` };
  return { ok: true, text, labels };
}
