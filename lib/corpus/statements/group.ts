import { Comparer, FRAGMENT_WORDS } from './alike';
import { daysApart, type Utterance } from './utterance';

/** Share of a passage's words in one run from which the quote prints the passage whole. */
const WHOLE_SHARE = 0.8;
/** Words of a further passage that a quote must print in one run to count as printing that passage too. */
const FURTHER_RUN = 4;
/** Share of the words a quote has of its best occasion that it must have of another, equally near in time, to be of both. */
const EQUAL_SHARE = 0.9;

/** The utterances of one statement. */
export interface Group {
  /** Passages of primary texts; empty when only printed copies are known. */
  primary: Utterance[];
  printed: Utterance[];
  /** Quotes that give it in another language; only a person can say so. */
  renderings: Utterance[];
}

/**
 * Proposes which utterances belong to one statement, from their words, speakers and days alone. `settled` are the
 * groups a person has reviewed: new utterances may join them, none of theirs is moved. Every utterance of `fresh` is in
 * at least one of the groups that come back, the settled ones first, then the new; a quote that prints several passages is in
 * several.
 *
 * Passages of one occasion with the same words are one statement. A quote joins the passages it prints: those of the
 * one occasion that shares most words with it; among equals the one it prints whole, then the nearer in time. Where a
 * speaker used the same words twice on one day, in a statement and a tweet, it joins both. What no
 * passage holds is grouped by its own likeness, fragments last, and printings that hold the same words besides a
 * passage join that group as well.
 */
export function proposeGroups(fresh: readonly Utterance[], settled: readonly Group[] = []): Group[] {
  const comparer = new Comparer();
  const known = settled.map(({ primary, printed, renderings }) => ({
    primary: [...primary],
    printed: [...printed],
    renderings,
  }));
  const anchors = anchorGroups(
    fresh.filter((each) => each.primary !== null),
    known.filter(({ primary }) => primary.length > 0),
    comparer,
  );
  const free: Utterance[] = [];
  const placed: Utterance[] = [];
  for (const quote of fresh) {
    if (quote.primary !== null) continue;
    const found = anchorsOf(quote, anchors, comparer);
    for (const group of found) group.printed.push(quote);
    (found.length > 0 ? placed : free).push(quote);
  }
  const printedOnly = known.filter(({ primary }) => primary.length === 0);
  const clustered = cluster(free, printedOnly, comparer);
  for (const group of [...printedOnly, ...clustered]) joinFurtherPrintings(group, placed, anchors, comparer);
  return [...known, ...anchors.filter((group) => !known.includes(group)), ...clustered];
}

/**
 * Adds to a group the quotes that print its words besides a passage's. Words that the quote's own passages hold do not
 * count: they are of that occasion, not of this group's.
 */
function joinFurtherPrintings(
  group: Group,
  placed: readonly Utterance[],
  anchors: readonly Group[],
  comparer: Comparer,
): void {
  const own = [...group.printed];
  for (const quote of placed) {
    const passages = anchors
      .filter(({ printed }) => printed.includes(quote))
      .flatMap(({ primary }) => primary);
    const prints = own.some((each) => {
      const run = comparer.alikeRun(each, quote);
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

/** Passages of one occasion that are wordings of each other: added to the known groups, the rest in groups of their own. */
function anchorGroups(passages: readonly Utterance[], known: readonly Group[], comparer: Comparer): Group[] {
  const rest = passages.filter((passage) => {
    const home = known.find(({ primary }) =>
      primary.some((each) => isOfOneOccasion(each, passage) && comparer.alikeRun(each, passage) > 0),
    );
    home?.primary.push(passage);
    return home === undefined;
  });
  const sets = new Sets(rest);
  for (const [one, other] of pairs(rest)) {
    if (isOfOneOccasion(one, other) && comparer.alikeRun(one, other) > 0) sets.join(one, other);
  }
  return [...known, ...sets.groups().map((primary) => ({ primary, printed: [], renderings: [] }))];
}

function isOfOneOccasion(one: Utterance, other: Utterance): boolean {
  return one.primary?.occasion === other.primary?.occasion;
}

/** The groups whose passages the quote prints, of the occasion it is nearest to, or of those equally near. */
function anchorsOf(quote: Utterance, anchors: readonly Group[], comparer: Comparer): Group[] {
  const occasions = new Map<string, Candidate>();
  for (const group of anchors) {
    let run = 0;
    let whole = false;
    for (const passage of group.primary) {
      const shared = comparer.alikeRun(quote, passage);
      run = Math.max(run, shared);
      whole ||= shared >= WHOLE_SHARE * comparer.length(passage);
    }
    const passage = group.primary[0];
    if (run === 0 || !passage?.primary) continue;
    const occasion = occasions.get(passage.primary.occasion) ?? {
      groups: [],
      words: 0,
      whole: false,
      days: daysApart(quote.days, passage.days),
    };
    occasion.groups.push({ group, run });
    occasion.words += run;
    occasion.whole ||= whole;
    occasions.set(passage.primary.occasion, occasion);
  }
  const [best, ...others] = [...occasions.values()].sort(
    (a, b) => b.words - a.words || Number(b.whole) - Number(a.whole) || a.days - b.days,
  );
  if (!best) return [];
  const isFragment = comparer.length(quote) <= FRAGMENT_WORDS;
  const equal = others.filter(
    ({ words, days }) => !isFragment && words >= EQUAL_SHARE * best.words && days === best.days,
  );
  return [best, ...equal].flatMap(({ groups }) => {
    const byRun = groups.sort((a, b) => b.run - a.run);
    const further = isFragment ? [] : byRun.slice(1).filter(({ run }) => run >= FURTHER_RUN);
    return [...byRun.slice(0, 1), ...further].map(({ group }) => group);
  });
}

/**
 * Groups alike quotes: likeness is followed from one to the next. Fragments do not tie groups together: each joins the
 * nearest group in time that holds it. What is like a known group's quotes is added to it; the new groups come back.
 */
function cluster(quotes: readonly Utterance[], known: readonly Group[], comparer: Comparer): Group[] {
  const isLong = (quote: Utterance): boolean => comparer.length(quote) > FRAGMENT_WORDS;
  const old = known.flatMap(({ printed }) => printed);
  const long = quotes.filter(isLong);
  // A known group is never tied to another: a quote goes where it shares most, and what is like that quote follows.
  const homes = new Map<Utterance, Group>();
  for (const group of known) for (const each of group.printed) if (!homes.has(each)) homes.set(each, group);
  for (let placed = -1; placed !== homes.size; ) {
    placed = homes.size;
    const housed = [...homes.keys()];
    for (const quote of long) {
      const near = homes.has(quote) ? null : nearest(quote, housed, comparer);
      const home = near && homes.get(near);
      if (home) homes.set(quote, home);
    }
  }
  const sets = new Sets(quotes);
  for (const [one, other] of pairs(long.filter((quote) => !homes.has(quote))))
    if (comparer.alikeRun(one, other) > 0) sets.join(one, other);
  const hosts = [...old, ...long];
  const longestFirst = quotes
    .filter((quote) => !isLong(quote))
    .sort((a, b) => comparer.length(b) - comparer.length(a));
  for (const fragment of longestFirst) {
    const near = hosts
      .filter((host) => comparer.alikeRun(fragment, host) > 0)
      .sort((a, b) => daysApart(fragment.days, a.days) - daysApart(fragment.days, b.days))[0];
    const home = near && homes.get(near);
    if (home) homes.set(fragment, home);
    else if (near) sets.join(near, fragment);
    hosts.push(fragment);
  }
  const groups: Group[] = [];
  for (const members of sets.groups()) {
    const home = members[0] && homes.get(members[0]);
    if (home) home.printed.push(...members);
    else groups.push({ primary: [], printed: members, renderings: [] });
  }
  return groups;
}

/** Of these quotes, the one that shares the longest run with this one. */
function nearest(quote: Utterance, others: readonly Utterance[], comparer: Comparer): Utterance | null {
  let best: Utterance | null = null;
  let most = 0;
  for (const each of others) {
    const run = comparer.alikeRun(quote, each);
    if (run > most) [best, most] = [each, run];
  }
  return best;
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
