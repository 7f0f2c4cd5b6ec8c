import type { HandQuote } from './items';
import { keysOf } from './score';

interface Quoted {
  parts: readonly { text: string }[];
}

/**
 * Which of the quotes read each marked one is, in order, by its first words; null for one that was not read. A quote that
 * begins earlier than the hand has it counts where it holds those words.
 */
export function findQuotes<Q extends Quoted>(
  wanted: readonly Pick<HandQuote, 'quote'>[],
  read: readonly Q[],
): (number | null)[] {
  const texts = read.map(({ parts }) => keysOf(parts.map(({ text }) => text).join(' ')).join(' '));
  const used = new Set<number>();
  return wanted.map(({ quote }) => {
    const words = keysOf(quote).join(' ');
    const free = (test: (text: string) => boolean): number =>
      texts.findIndex((text, index) => !used.has(index) && test(`${text} `));
    const begins = free((text) => text.startsWith(`${words} `));
    const found = begins >= 0 ? begins : free((text) => ` ${text}`.includes(` ${words} `));
    if (found < 0) return null;
    used.add(found);
    return found;
  });
}
