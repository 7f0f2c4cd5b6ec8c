/** Words a run is looked up by; a shorter run is not found. */
const GRAM = 4;
/** Places looked at for one run: the limit keeps the work linear where a text repeats itself. */
const MOST_PLACES = 8;

/** Numbered lists of folded words, asked which of them holds a run of words. */
export class WordRuns {
  private readonly lists: (readonly string[])[] = [];
  private readonly places = new Map<string, { list: number; at: number }[]>();

  /** Adds a list; lists are numbered from 0 as they are added. */
  add(words: readonly string[]): void {
    const list = this.lists.push(words) - 1;
    for (let at = 0; at + GRAM <= words.length; at += 1) {
      const gram = gramAt(words, at);
      const places = this.places.get(gram);
      if (places === undefined) this.places.set(gram, [{ list, at }]);
      else if (places.length < MOST_PLACES) places.push({ list, at });
    }
  }

  /** Whether any list has the first words of a run: asked before a long run is read whole. */
  begins(words: readonly string[]): boolean {
    return words.length >= GRAM && this.places.has(gramAt(words, 0));
  }

  /** The number of the first list that holds the run, its words in a row; null where none does. */
  find(words: readonly string[]): number | null {
    if (words.length < GRAM) return null;
    for (const { list, at } of this.places.get(gramAt(words, 0)) ?? []) {
      const held = this.lists[list];
      if (held === undefined || at + words.length > held.length) continue;
      if (words.every((word, i) => held[at + i] === word)) return list;
    }
    return null;
  }
}

function gramAt(words: readonly string[], at: number): string {
  return words.slice(at, at + GRAM).join(' ');
}
