import * as v from 'valibot';
import { isDay } from '../../text/days';

/** Most words of a reporting clause or a label's clause: enough to show the words in use, no more. */
export const CLAUSE_WORDS = 14;
/** Before it no web page existed. A day that is too late shows beside the day of the review. */
const FIRST_DAY = '1990-01-01';

export const filled = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

/** A term of a word list; a pack keeps terms a line each. */
export const oneLine = v.pipe(filled, v.regex(/^[^\n]*$/, 'must be one line'));

/** A day that exists, since there are web pages. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, as 2016-01-07'),
  v.check(isDay, 'must be a day that exists, as 2016-01-07'),
  v.minValue(FIRST_DAY, `must not be before ${FIRST_DAY}`),
);

export const month = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, as 2016-01'),
  v.minValue(FIRST_DAY.slice(0, 7), `must not be before ${FIRST_DAY.slice(0, 7)}`),
);

export const key = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens'),
);

export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, hyphens'),
);

export const address = v.pipe(
  filled,
  v.url('must be a whole address, as https://example.org/page'),
  // Readers are given it as a link.
  v.regex(/^https?:\/\//i, 'must be an address of the web, as https://example.org/page'),
);

export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language code, as en'));

export const clause = v.pipe(
  filled,
  v.check(
    (text) => text.trim().split(/\s+/).length <= CLAUSE_WORDS,
    `must not be longer than ${CLAUSE_WORDS} words`,
  ),
);

export const edges = v.strictObject({ start: v.picklist(['seen', 'cut']), end: v.picklist(['seen', 'cut']) });

/** What a label of an article is a word for. */
export const concept = v.picklist([
  'people',
  'event',
  'removal',
  'arrival',
  'custody',
  'authority',
  'law',
  'critics',
]);

/** A place in the corpus: `article#0` is an article's first quote, `primary#2` a record's passage numbered 2. */
export const place = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*#\d+$/, 'must be a place, as some-article#0'),
);
