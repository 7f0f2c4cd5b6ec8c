import { formsOf } from '../forms';

/** The forms of English: day before month, as everywhere but in the United States, and never to be misread. */
export const { number, plural, many, few, language, listAll, listNames, day, days } = formsOf('en-GB', {
  smallNumbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  others: { one: '{n} other', other: '{n} others' },
  ofMillions: '',
});
