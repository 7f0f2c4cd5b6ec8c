import { expect, it } from 'vitest';
import type { Observation } from '../lib/model/report';
import { printCues } from './print-cues';

function cue(frame: string, value: string, voice: Observation['voice']): Observation {
  const evidence = { start: 0, end: value.length, text: value };
  return { dimension: 'cue', value, confidence: 0.7, rule: `cue.${frame}`, voice, evidence };
}

it('prints a line for what stands between marks and one for the rest', () => {
  const framing = [
    cue('daily-life', 'afraid', 'quote'),
    cue('law', 'court', 'narrator'),
    cue('law', 'court', 'paraphrase'),
    cue('daily-life', 'in hiding', 'quote'),
    cue('money', 'wages', 'paraphrase'),
    { ...cue('law', 'slammed', 'narrator'), dimension: 'verb' },
  ];
  expect(printCues(framing)).toEqual([
    'Words near the quote, between marks: daily life (afraid, in hiding)',
    'Words near the quote, outside marks: law (court); money (wages)',
  ]);
});

it('prints nothing where no cue was asked for', () => {
  expect(printCues([{ ...cue('law', 'slammed', 'narrator'), dimension: 'verb' }])).toEqual([]);
});
