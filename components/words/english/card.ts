import { number, plural } from './forms';

/** The card beside a mark. */
export const card = {
  /** Which of the page's marked quotes it is. */
  position: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  previous: 'Previous quote',
  next: 'Next quote',
  more: 'More',
  less: 'Less',
  alsoDiffers: 'What else differs',
  dismiss: 'Dismiss',
  /** Begins with the word on the button. */
  dismissWhat: 'Dismiss: take this mark off the page',
  dismissed: 'The mark was taken off this page.',
  close: 'Close',
  comparing: 'Still comparing what stands around the quote…',
  /** Spoken by a screen reader when the marks are set: quotes, and words without marks; `keys` are the browser's own names. */
  announce: (n: number, keys: string | null) =>
    plural(n, {
      one: '{n} passage on this page is printed elsewhere.',
      other: '{n} passages on this page are printed elsewhere.',
    }) + (keys === null ? '' : ` Press ${keys} for the next one.`),
};
