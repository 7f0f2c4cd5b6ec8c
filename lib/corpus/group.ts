import { Comparer, FRAGMENT_WORDS } from './alike';
import type { Pins } from './record';
import { daysBetween, type Utterance } from './utterance';

/** Share of a passage's words in one run from which the quote prints the passage whole. */
const WHOLE_SHARE = 0.8;
/** Words of a further passage that a quote must print in one run to count as printing that passage too. */
const FURTHER_RUN = 4;

/** The utterances of one statement. */
export interface Group {
  /** Passages of primary texts; empty when only printed copies are known. */
  primary: Utterance[];
  printed: Utterance[];
}

/**
 * Groups quotes and passages into statements. Every quote is in at least one group; a quote that prints several
 * passages is in several.
 *
 * Passages of one occasion with the same words are one statement. A quote joins the passages it prints: those of the
 * one occasion that shares most words with it; among equals the one it prints whole, then the nearer in time. What no
 * passage holds is grouped by its own likeness, fragments last, and printings that hold the same words besides a
 * passage join that group as well. Pins, which a person has confirmed, come before all this.
 */
export function groupUtterances(utterances: readonly Utterance[], pins: Pins): Group[] {
  const comparer = new Comparer();
  const apart = new Set(pins.apart.flatMap(([a = '', b = '']) => [`${a} ${b}`, `${b} ${a}`]));
  const alike = (one: Utterance, other: Utterance) =>
    apart.has(`${one.key} ${other.key}`) ? null : comparer.compare(one, other);

  const anchors = anchorGroups(
    utterances.filter((each) => each.primary !== null),
    alike,
    pins,
  );
  const free: Utterance[] = [];
  const placed: Utterance[] = [];
  const byKey = new Map(anchors.flatMap((group) => group.primary.map((each) => [each.key, group] as const)));
  const pinned = pinnedAnchors(pins, byKey);
  for (const quote of utterances) {
    if (quote.primary !== null) continue;
    const found = pinned.get(quote.key) ?? anchorsOf(quote, anchors, alike, comparer);
    for (const group of found) group.printed.push(quote);
    (found.length > 0 ? placed : free).push(quote);
  }

  const groups = cluster(free, alike, pins, comparer);
  for (const group of groups) joinFurtherPrintings(group, placed, anchors, alike, comparer);
  return [...anchors, ...groups];
}

/**
 * Adds to a group the quotes that print its words besides a passage's. Words that the quote's own passages hold do not
 * count: they are of that occasion, not of this group's.
 */
function joinFurtherPrintings(
  group: Group,
  placed: readonly Utterance[],
  anchors: readonly Group[],
  alike: Alike,
  comparer: Comparer,
): void {
  const own = [...group.printed];
  for (const quote of placed) {
    const passages = anchors
      .filter(({ printed }) => printed.includes(quote))
      .flatMap(({ primary }) => primary);
    const prints = own.some((each) => {
      const run = alike(each, quote)?.run ?? 0;
      return run >= FURTHER_RUN && passages.every((passage) => comparer.sharedRun(each, passage) < run);
    });
    if (prints) group.printed.push(quote);
  }
}

/** What a quote shares with one occasion. */
interface Candidate {
  groups: { group: Group; run: number }[];
  words: number;
  whole: boolean;
  days: number;
}

type Alike = (one: Utterance, other: Utterance) => ReturnType<Comparer['compare']>;

/** Passages of one occasion that are wordings of each other. */
function anchorGroups(passages: readonly Utterance[], alike: Alike, pins: Pins): Group[] {
  const sets = new Sets(passages);
  for (const [one, other] of pairs(passages)) {
    if (one.primary?.occasion === other.primary?.occasion && alike(one, other)) sets.join(one, other);
  }
  joinPinned(sets, passages, pins);
  return sets.groups().map((primary) => ({ primary, printed: [] }));
}

/** The groups whose passages the quote prints, all of one occasion. */
function anchorsOf(quote: Utterance, anchors: readonly Group[], alike: Alike, comparer: Comparer): Group[] {
  const occasions = new Map<string, Candidate>();
  for (const group of anchors) {
    let run = 0;
    let whole = false;
    for (const passage of group.primary) {
      const shared = alike(quote, passage)?.run ?? 0;
      run = Math.max(run, shared);
      whole ||= shared >= WHOLE_SHARE * comparer.length(passage);
    }
    const passage = group.primary[0];
    if (run === 0 || !passage?.primary) continue;
    const occasion = occasions.get(passage.primary.occasion) ?? {
      groups: [],
      words: 0,
      whole: false,
      days: daysBetween(quote.days, passage.days),
    };
    occasion.groups.push({ group, run });
    occasion.words += run;
    occasion.whole ||= whole;
    occasions.set(passage.primary.occasion, occasion);
  }
  const best = [...occasions.values()].sort(
    (a, b) => b.words - a.words || Number(b.whole) - Number(a.whole) || a.days - b.days,
  )[0];
  if (!best) return [];
  const byRun = best.groups.sort((a, b) => b.run - a.run);
  const further =
    comparer.length(quote) > FRAGMENT_WORDS ? byRun.slice(1).filter(({ run }) => run >= FURTHER_RUN) : [];
  return [...byRun.slice(0, 1), ...further].map(({ group }) => group);
}

/**
 * Groups of alike quotes: likeness is followed from one to the next. Fragments do not tie groups together: each joins
 * the nearest group in time that holds it.
 */
function cluster(quotes: readonly Utterance[], alike: Alike, pins: Pins, comparer: Comparer): Group[] {
  const sets = new Sets(quotes);
  const long = quotes.filter((quote) => comparer.length(quote) > FRAGMENT_WORDS);
  for (const [one, other] of pairs(long)) if (alike(one, other)) sets.join(one, other);
  const longestFirst = quotes
    .filter((quote) => comparer.length(quote) <= FRAGMENT_WORDS)
    .sort((a, b) => comparer.length(b) - comparer.length(a));
  const hosts = [...long];
  for (const fragment of longestFirst) {
    const near = hosts
      .filter((host) => alike(fragment, host))
      .sort((a, b) => daysBetween(fragment.days, a.days) - daysBetween(fragment.days, b.days))[0];
    if (near) sets.join(near, fragment);
    hosts.push(fragment);
  }
  joinPinned(sets, quotes, pins);
  return sets.groups().map((printed) => ({ primary: [], printed }));
}

/** Quotes that a pin ties to a passage. */
function pinnedAnchors(pins: Pins, byKey: ReadonlyMap<string, Group>): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const places of pins.together) {
    const groups = [...new Set(places.flatMap((place) => byKey.get(place) ?? []))];
    if (groups.length === 0) continue;
    for (const place of places) {
      if (!byKey.has(place)) found.set(place, [...new Set([...(found.get(place) ?? []), ...groups])]);
    }
  }
  return found;
}

function joinPinned(sets: Sets<Utterance>, utterances: readonly Utterance[], pins: Pins): void {
  const byKey = new Map(utterances.map((each) => [each.key, each]));
  for (const places of pins.together) {
    const [first, ...rest] = places.flatMap((place) => byKey.get(place) ?? []);
    if (first) for (const other of rest) sets.join(first, other);
  }
}

function* pairs<T>(items: readonly T[]): Generator<[T, T]> {
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) yield [one, other];
  }
}

/** Disjoint sets. Groups and their members come out in the order they went in. */
class Sets<T> {
  private readonly parent = new Map<T, T>();

  constructor(private readonly items: readonly T[]) {
    for (const item of items) this.parent.set(item, item);
  }

  join(one: T, other: T): void {
    this.parent.set(this.root(one), this.root(other));
  }

  groups(): T[][] {
    const groups = new Map<T, T[]>();
    for (const item of this.items) {
      const root = this.root(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()];
  }

  private root(item: T): T {
    let at = item;
    for (let next = this.parent.get(at); next !== undefined && next !== at; next = this.parent.get(at))
      at = next;
    return at;
  }
}
