import { many } from '../forms';

/** The card beside a mark. */
export const card = {
  /** Which of the page's marked quotes it is. */
  position: (at: number, of: number) => `${at} of ${of}`,
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
  /** Spoken by a screen reader when the marks are set; `keys` are the browser's own names. */
  announce: (n: number, keys: string | null) =>
    `${many(n, 'quote', 'quotes')} on this page ${n === 1 ? 'is' : 'are'} printed elsewhere.` +
    (keys === null ? '' : ` Press ${keys} for the next one.`),
};
