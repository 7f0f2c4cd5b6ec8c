import * as v from 'valibot';
import { address, filled, language } from './fields';

/** Fewer would be one guide's word against none. */
const FEWEST_GUIDES = 2;

/** What style guides say of words of the label lexicon. */
export const styleNotesSchema = v.array(
  v.strictObject({
    terms: v.pipe(v.array(filled), v.minLength(1, 'must name a term of labels.json')),
    lang: language,
    guides: v.pipe(
      v.array(
        v.strictObject({
          guide: filled,
          /** Null where the guide bears no date. */
          on: v.nullable(
            v.pipe(
              v.string(),
              v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'must be a year or a month, as 2018 or 2013-04'),
            ),
          ),
          says: v.pipe(filled, v.regex(/^[^.!?\n]+\.$/, 'must be one sentence that ends in a full stop')),
          url: v.nullable(address),
        }),
      ),
      v.minLength(FEWEST_GUIDES, 'must hold two guides at least: add another one, or take the note out'),
    ),
  }),
);
