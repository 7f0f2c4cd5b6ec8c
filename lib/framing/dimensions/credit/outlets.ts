import { bareKey } from '../../labels/label-matcher';
import lexicon from '../../lexicons/credit-phrases.json';
import { lineAt } from '../../voice/lines';
import type { Range } from '../../voice/ranges';
import type { Token } from '../../voice/voice';
import type { Channel } from './channels';
import { type Credit, EXPLICIT, NEXT_SENTENCE } from './credit-kind';
import { type NamedOutlet, outletsIn } from './outlet-names';
import { isTied, type Reach, wordsIn } from './reach';

/** Words between "a letter" and the newsroom that printed it. */
const LONGEST_TAIL = 10;
/** Words between a newsroom's verb and what it printed: "first reported the full letter". */
const LONGEST_OBJECT = 4;
/** Characters of a line in which its dateline stands. */
const DATELINE = 80;

const links = new Set([...lexicon.links, ...lexicon.days]);
const leads = new Set(lexicon.leads);
const airs = new Set(lexicon.airs);
const staff = new Set(lexicon.staff);
const programmes = new Set(lexicon.programmes);
const publishes = new Set(lexicon.publishes.filter((word) => !word.includes(' ')));
const relays = new Set(lexicon.relays);
const vehicles = new Set(lexicon.vehicles);
const small = new Set(['first', 'also', 'has', 'had', 'later', 'exclusively']);
const definite = new Set(['the', 'his', 'her', 'their', 'its', 'this', 'these', 'those']);
const ASIDES = /^(?:about|over|after|against|criticizing|condemning|responding)$/;
/** "told ", "told a reporter for ", "told Jo Doe of ", up to the newsroom. */
const TOLD =
  /\b(?:told|tells|telling)\s+((?:an?|the)\s+)?(?:(?:[\p{L}-]+\s+)?(?:reporter|correspondent|host|anchor|columnist|editor|journalist)\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}(?:(?:of|for|from|with|at|on)\s+)?$/u;
const BROADCAST =
  /\b(?:speaking|appearing|appeared|spoke|interviewed)\s+(?:\p{L}+day\s+)?(?:on|to|with)\s+$/u;
/** "MIDWOOD, Ohio (AP) — ", "(AP) - ": in a dateline the brackets hold who sends the article. */
const DATELINE_OF = /^(\p{Lu}[\p{L}.,’' -]{1,40}\s)?\((\p{Lu}[\p{L} ]{1,30})\)\s*[-–—]/u;
/** A place in capitals is a dateline by itself; else the name in brackets has to be known. */
const PLACE = /^\p{Lu}{3,}\b/u;

/**
 * The newsrooms, by a list of names, that the reporting words say heard or printed a quote first: "told the Ledger", "in an
 * op-ed in the Ledger", "a transcript the Ledger published". A newsroom named for anything else is none.
 */
export function readOutlets(reach: Reach, channels: readonly Channel[], names: readonly string[]): Credit[] {
  const { text, tokens } = reach;
  return outletsIn(text, tokens, names).flatMap((outlet) => {
    // "in a Ledger op-ed"
    const around = channels.find((one) => one.start <= outlet.start && outlet.end <= one.end);
    if (around) return [credit(outlet.name, around, EXPLICIT)];
    const start =
      startOfTelling(outlet, reach) ??
      startOfChannel(outlet, channels, reach) ??
      startOfProgramme(outlet, reach) ??
      startOfRelay(outlet, reach);
    return start === null ? [] : [credit(outlet.name, { start, end: outlet.end }, EXPLICIT)];
  });
}

/** The agency in the dateline of the quote's paragraph. */
export function readDateline({ text, anchors, voices }: Reach, names: readonly string[]): Credit[] {
  const line = lineAt(voices.lines, anchors[0]?.start ?? 0);
  const match = line && DATELINE_OF.exec(text.slice(line.start, Math.min(line.end, line.start + DATELINE)));
  if (!line || !match) return [];
  const [, place = '', agency = ''] = match;
  const at = line.start + match[0].indexOf('(') + 1;
  const inside = { start: at, end: at + agency.length };
  const [outlet] = outletsIn(text, wordsIn(inside, voices), names);
  if (outlet) return [credit(outlet.name, inside, EXPLICIT)];
  return PLACE.test(place) ? [credit(agency, inside, EXPLICIT)] : [];
}

/** "The Ledger first reported the letter.", "The interview aired on WTRN.": said of the quote in the sentence after it. */
export function readNextSentence({ text, next, voices }: Reach, names: readonly string[]): Credit[] {
  if (!next) return [];
  const words = wordsIn(next, voices);
  return outletsIn(text, words, names).flatMap((outlet) => {
    const printed = printsVehicle(words, outlet) ?? isPrintedVehicle(words, outlet);
    return printed === null ? [] : [credit(outlet.name, printed, NEXT_SENTENCE)];
  });
}

function credit(value: string, { start, end }: Range, confidence: number): Credit {
  return { kind: 'outlet', value, start, end, confidence };
}

function startOfTelling(outlet: NamedOutlet, reach: Reach): number | null {
  const { text, tokens } = reach;
  const from = Math.max(0, outlet.start - 90);
  const before = text.slice(from, outlet.start);
  const told = TOLD.exec(before);
  if (told) {
    const start = from + told.index;
    const someone = /^an?\s/.test(told[1] ?? '') && /\b(?:told|tells|telling)\s+an?\s+$/.test(told[0]);
    // "told a Ledger reporter", but "told a Ledger rally".
    if (someone && !staff.has(tokens[outlet.to]?.key ?? '')) return null;
    return isTied({ start, end: outlet.end }, reach) ? start : null;
  }
  const speaking = BROADCAST.exec(before);
  const start = speaking ? from + speaking.index : startOfAir(outlet, reach);
  return start !== null && isTied({ start, end: outlet.end }, reach) ? start : null;
}

/** "said Sunday on CNN", "wrote in the Ledger". */
function startOfAir(
  outlet: NamedOutlet,
  { text, tokens, attribution: { cue, source } }: Reach,
): number | null {
  const lead = tokens[outlet.from - 1];
  const writes = /^(?:write|wrote|writes)$/.test(cue?.lemma ?? '');
  if (!cue || !lead || !(lead.key === 'on' || (lead.key === 'in' && writes))) return null;
  const end = [cue, source].reduce(
    (far, one) => (one && one.end <= lead.start ? Math.max(far, one.end) : far),
    -1,
  );
  const gap = end < 0 ? '' : text.slice(end, lead.start);
  return /^\s(?:\p{Lu}\p{L}+day\s)?$/u.test(gap) ? lead.start : null;
}

/** "in a letter to | the Ledger", "in a video published Friday by | WTRN", "a memo | the Ledger | obtained". */
function startOfChannel(outlet: NamedOutlet, channels: readonly Channel[], reach: Reach): number | null {
  const { text, tokens } = reach;
  for (const channel of channels) {
    if (channel.end > outlet.start) continue;
    const tail = tokens.slice(channel.to, outlet.from);
    if (isTail(text, channel.end, outlet, tail, tokens)) return channel.start;
  }
  return null;
}

function isTail(
  text: string,
  from: number,
  outlet: NamedOutlet,
  tail: readonly Token[],
  tokens: readonly Token[],
): boolean {
  const gap = text.slice(from, outlet.start);
  if (tail.length > LONGEST_TAIL || /[;:.!?“”"\n—–(]/.test(gap.replace(/\b\p{Lu}[\p{L}]{0,3}\./gu, '')))
    return false;
  const clause = /^,?\s(?:which|that)\s/.test(gap);
  if (gap.replace(/^,/, clause ? '' : ',').includes(',')) return false;
  const last = tail.at(-1);
  const next = tokens[outlet.to];
  const prints = tail.some(({ key }) => publishes.has(key));
  const byOutlet =
    last !== undefined && leads.has(last.key) && (prints || !/^(?:by|from|of)$/.test(last.key));
  const doer =
    publishes.has(next?.key ?? '') ||
    (small.has(next?.key ?? '') && publishes.has(tokens[outlet.to + 1]?.key ?? ''));
  if (!byOutlet && !doer) return false;
  if (tail.every((token) => isLink(text, token))) return true;
  // "in a letter to the mayor published Friday by": whatever the letter was, its printer stands by its verb.
  if (tail.some(({ key }) => ASIDES.test(key))) return false;
  const verb = tail.findLastIndex(({ key }) => publishes.has(key));
  return verb >= 0 && tail.slice(verb).every((token) => isLink(text, token));
}

function isLink(text: string, token: Token): boolean {
  return links.has(token.key) || /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** "told listeners of his show, which airs on WTRN": what is said on a programme is said on its station. */
function startOfProgramme(outlet: NamedOutlet, reach: Reach): number | null {
  const { text, tokens } = reach;
  for (let at = outlet.from - 1; at >= Math.max(0, outlet.from - LONGEST_TAIL); at -= 1) {
    const word = tokens[at];
    if (!word || !programmes.has(word.key)) continue;
    const gap = text.slice(word.end, outlet.start);
    const tail = tokens.slice(at + 1, outlet.from);
    const clause = /^,?\s(?:which|that)\s/.test(gap) && tail.some(({ key }) => airs.has(key));
    const plain = /^\s(?:on|at|for)\s$/.test(gap);
    if ((clause || plain) && tail.length <= LONGEST_TAIL && isTied(word, reach)) return word.start;
  }
  return null;
}

/** "The Ledger, citing a supervisor, quoted the order as “…”": a newsroom passes on what others said. */
function startOfRelay(outlet: NamedOutlet, { attribution: { source, cue } }: Reach): number | null {
  const speaks =
    source && source.start <= outlet.start && outlet.end <= source.end && outlet.start - source.start <= 4;
  return speaks && cue && relays.has(cue.text.toLowerCase()) ? outlet.start : null;
}

function printsVehicle(words: readonly Token[], outlet: NamedOutlet): Range | null {
  let at = outlet.to;
  while (small.has(words[at]?.key ?? '')) at += 1;
  if (!publishes.has(words[at]?.key ?? '') || !definite.has(words[at + 1]?.key ?? '')) return null;
  const object = words.slice(at + 2, at + 2 + LONGEST_OBJECT);
  const noun = object.find(({ key }) => vehicles.has(bareKey(key)));
  return noun ? { start: outlet.start, end: noun.end } : null;
}

function isPrintedVehicle(words: readonly Token[], outlet: NamedOutlet): Range | null {
  const [first] = words;
  const noun = words.slice(1, LONGEST_OBJECT).findIndex(({ key }) => vehicles.has(bareKey(key)));
  if (!first || noun < 0 || !definite.has(first.key)) return null;
  const between = words.slice(noun + 2, outlet.from);
  const verb = between.some(({ key }) => publishes.has(key) || airs.has(key));
  const lead = leads.has(between.at(-1)?.key ?? '');
  return verb && lead && between.every(({ key }) => links.has(key) || airs.has(key))
    ? { start: first.start, end: outlet.end }
    : null;
}
