import * as v from 'valibot';
import type { CueFrames } from '../../model/cues';
import { filled, key, oneLine } from './fields';

const terms = v.array(oneLine);

/**
 * Words near a quote that are about something: money, faith, the law. `strong` names its subject alone, `weak` only beside
 * another term of the same frame; `topic` belongs to the story itself and is never shown alone.
 */
export const cuesSchema = v.strictObject({
  frames: v.array(
    v.strictObject({
      id: key,
      /** Goes on after "words near the quote:". */
      about: v.strictObject({ en: filled, es: filled }),
      terms: v.pipe(
        v.array(v.strictObject({ term: oneLine, strength: v.picklist(['strong', 'weak', 'topic']) })),
        v.minLength(1, 'must hold a term'),
      ),
    }),
  ),
  /** Names and phrases inside which no term counts. */
  masks: terms,
});

export type Cues = v.InferOutput<typeof cuesSchema>;
type Strength = Cues['frames'][number]['terms'][number]['strength'];

/** The words as a pack carries them, each list in the file's order; what a frame is about is for those who keep the file. */
export function cueFrames({ frames, masks }: Cues): CueFrames {
  return {
    frames: frames.map(({ id, terms: listed }) => {
      const of = (wanted: Strength) =>
        listed.filter(({ strength }) => strength === wanted).map(({ term }) => term);
      return { id, strong: of('strong'), weak: of('weak'), topic: of('topic') };
    }),
    masks,
  };
}
