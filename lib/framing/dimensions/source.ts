import type { Attribution, Observation } from '../../model/report';
import { foldName, surnameOf } from '../../text/names';
import { lineVoiceAt, type VoiceContext } from '../voice/voice';

/** By how sure the attribution is; figures as for its verb. A guess is no observation. */
const CONFIDENCE = { certain: 0.9, likely: 0.7 } as const;

/** Whom the article names as the one who said it. None where nobody is named, or only perhaps. */
export function observeSource(attribution: Attribution, voices: VoiceContext): Observation[] {
  const { source, certainty } = attribution;
  if (!source || source.name === null || certainty === 'unclear') return [];
  const { start, end, text, name } = source;
  return [
    {
      dimension: 'source',
      value: name,
      confidence: CONFIDENCE[certainty],
      rule: 'source.named',
      voice: lineVoiceAt(source, voices),
      evidence: { start, end, text },
    },
  ];
}

/** A name made comparable: articles shorten first names and drop accents, and mean one person. */
export function sourceKey(name: string): string {
  return foldName(surnameOf(name));
}
