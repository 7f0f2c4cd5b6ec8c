import type { Observation } from '../lib/model/report';

/**
 * The words about something near a quote, a line for the speakers' words and one for the article's:
 * "Words near the quote, between marks: conscience (cruel, values)". Never what the article is about.
 */
export function printCues(framing: readonly Observation[]): string[] {
  const cues = framing.filter(({ dimension }) => dimension === 'cue');
  const spoken = cues.filter(({ voice }) => voice === 'quote');
  const own = cues.filter(({ voice }) => voice !== 'quote');
  return [lineOf('between marks', spoken), lineOf('outside marks', own)].filter((line) => line !== null);
}

function lineOf(where: string, cues: readonly Observation[]): string | null {
  const frames = new Map<string, Set<string>>();
  for (const { rule, value } of cues) {
    const frame = rule.slice(rule.indexOf('.') + 1).replaceAll('-', ' ');
    frames.set(frame, (frames.get(frame) ?? new Set()).add(value));
  }
  if (frames.size === 0) return null;
  const said = [...frames].map(([frame, words]) => `${frame} (${[...words].join(', ')})`);
  return `Words near the quote, ${where}: ${said.join('; ')}`;
}
