/**
 * A text of at most so many words: where it has more, those in its middle give way to a note of how many they are.
 *
 * @param most Words kept, at least 2.
 * @param gap The note.
 */
export function cutMiddle(text: string, most: number, gap: (words: number) => string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= most) return text;
  const tail = Math.floor(most / 2);
  const head = most - tail;
  return [...words.slice(0, head), gap(words.length - most), ...words.slice(words.length - tail)].join(' ');
}
