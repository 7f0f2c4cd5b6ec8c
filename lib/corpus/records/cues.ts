import * as v from 'valibot';
import { filled, key } from './fields';

const terms = v.array(filled);

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
        v.array(v.strictObject({ term: filled, strength: v.picklist(['strong', 'weak', 'topic']) })),
        v.minLength(1, 'must hold a term'),
      ),
    }),
  ),
  /** Names and phrases inside which no term counts. */
  masks: terms,
});

export type Cues = v.InferOutput<typeof cuesSchema>;
