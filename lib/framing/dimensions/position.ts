import type { Observation } from '../../model/report';
import { lineAt } from '../voice/lines';
import { lineVoiceAt, type VoiceContext } from '../voice/voice';

const CONFIDENCE = 0.95;

/** The values of a quote that stands in no paragraph. */
export const IN_HEADLINE = 'in the headline';
export const IN_CAPTION = 'in a caption';

/**
 * Where the quote stands: "paragraph 8 of 9", counted as a reader counts (no headline, caption, heading or byline),
 * or "in the headline", "in a caption". Only for a page that was read whole: else "of n" is untrue.
 */
export function observePosition(
  text: string,
  quote: { start: number; end: number },
  voices: VoiceContext,
): Observation[] {
  const line = lineAt(voices.lines, quote.start);
  if (!line) return [];
  const total = voices.lines.filter(({ paragraph }) => paragraph !== null).length;
  const value = placeOf(line.kind, line.paragraph, total);
  if (value === null) return [];
  const { start, end } = quote;
  return [
    {
      dimension: 'position',
      value,
      confidence: CONFIDENCE,
      rule: 'position.counted',
      voice: lineVoiceAt(line, voices),
      evidence: { start, end, text: text.slice(start, end) },
    },
  ];
}

/** The numbers of an observation's value, "paragraph 8 of 9"; `of` is null where a record does not hold it. Null for no paragraph. */
export function readPosition(value: string): { paragraph: number; of: number | null } | null {
  const [, paragraph, of] = /^paragraph (\d+)(?: of (\d+))?$/.exec(value) ?? [];
  return paragraph === undefined
    ? null
    : { paragraph: Number(paragraph), of: of === undefined ? null : Number(of) };
}

function placeOf(kind: string, paragraph: number | null, total: number): string | null {
  if (paragraph !== null) return `paragraph ${paragraph} of ${total}`;
  if (kind === 'headline') return IN_HEADLINE;
  return kind === 'caption' ? IN_CAPTION : null;
}
