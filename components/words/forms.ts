/** How a language says numbers, names, days and languages: what every sentence of `words` is made of. All of it by Intl. */

/** How many names a sentence lists before it counts the rest. */
const NAMES_SHOWN = 3;

const NO_BREAK = '\u00a0';

/**
 * A text by number, `{n}` being its place. Languages have fewer or more kinds of number; where a kind is not given, `other` is said.
 * `many` is Spanish for whole millions: "1.000.000 de citas".
 */
export interface Plural {
  one: string;
  many?: string;
  other: string;
}

/** What no Intl data knows of a language. */
export interface Manner {
  /** Small numbers in running text, from none on. */
  smallNumbers: readonly string[];
  /** What is said of the names that are not listed. */
  others: Plural;
  /** Between a whole million and its noun; empty where nothing stands there. */
  ofMillions: string;
  /** The last step of a list, where the sound of its last item changes the word; the list of Intl where left out. */
  joinLast?(list: string, last: string): string;
}

/** The forms of one language. None of them uses `this`. */
export interface Forms {
  number(n: number): string;
  /** The text for a number, the number in it. */
  plural(n: number, texts: Plural): string;
  /** A count and its noun: "1 quote", "3 quotes". */
  many(n: number, one: string, more: string): string;
  /** The same in running text: small numbers as words. */
  few(n: number, one: string, more: string): string;
  /** A language by its name: "Spanish"; the tag itself where nobody knows it. */
  language(tag: string): string;
  /** All items: two joined by "and", more by commas too. */
  listAll(items: readonly string[]): string;
  /** The same; of a long list the first three, and how many others there are. */
  listNames(names: readonly string[]): string;
  /** An ISO date or date-time as a day, in UTC so that no reader sees another day; the input where it is no date. */
  day(iso: string): string;
  /** Two ISO dates as a range, without what both share: 2 Mar – 18 Apr 2019. */
  days(from: string, to: string): string;
}

/** @param locale BCP 47, e.g. `en-GB`. Without a region dates and numbers are those of its likeliest one. */
export function formsOf(locale: string, manner: Manner): Forms {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const rules = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const dayFormat = once(
    () =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  );

  const number = (n: number) => numbers().format(n);
  const plural = (n: number, texts: Plural) => {
    const kind = rules().select(n);
    const text = (kind === 'one' || kind === 'many' ? texts[kind] : undefined) ?? texts.other;
    return text.replaceAll('{n}', () => number(n));
  };
  const nounOf = (n: number, one: string, more: string) => {
    const kind = rules().select(n);
    return kind === 'one' ? one : `${kind === 'many' ? manner.ofMillions : ''}${more}`;
  };
  const many = (n: number, one: string, more: string) => `${number(n)} ${nounOf(n, one, more)}`;
  const listAll = (items: readonly string[]) => {
    const list = lists().format([...items]);
    const last = items.length > 1 ? items.at(-1) : undefined;
    return last === undefined ? list : (manner.joinLast?.(list, last) ?? list);
  };
  return {
    number,
    plural,
    many,
    few: (n, one, more) => `${manner.smallNumbers[n] ?? number(n)} ${nounOf(n, one, more)}`,
    language: (tag) => {
      try {
        return languages().of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    listAll,
    listNames: (names) => {
      const shown = names.length > NAMES_SHOWN + 1 ? names.slice(0, NAMES_SHOWN) : names;
      const rest = names.length - shown.length;
      return listAll(rest > 0 ? [...shown, plural(rest, manner.others)] : shown);
    },
    day: (iso) => {
      const date = dateOf(iso);
      return date === null ? iso : dayFormat().format(date).replaceAll(/\s/g, NO_BREAK);
    },
    days: (from, to) => {
      const [start, end] = [dateOf(from), dateOf(to)];
      if (start === null || end === null) return `${from} – ${to}`;
      // A line may end behind the dash, so what follows it must not be a space that stays.
      return dayFormat().formatRange(start, end).replaceAll(/\s/g, NO_BREAK).replace(`–${NO_BREAK}`, '– ');
    },
  };
}

function dateOf(iso: string): Date | null {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Made at the first use: nobody waits for the languages that are not spoken. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
