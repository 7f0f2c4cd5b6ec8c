import { type ArticleLabels, readLabels } from '../../lib/framing/dimensions/words';
import { buildLabelMatcher, type LabelMatcher } from '../../lib/framing/labels/label-matcher';
import { observeArticle, observePage } from '../../lib/framing/observe-page';
import { readVoices } from '../../lib/framing/voice/voice';
import type { Block, BlockKind } from '../../lib/model/article';
import type { LabelTerm } from '../../lib/model/corpus';
import type { Observation } from '../../lib/model/report';
import { readPeople } from '../../lib/quotes/people';
import { type ReadQuote, type RuledQuote, readQuotes, readWithRules } from '../../lib/quotes/read-quotes';
import { refineAttribution } from '../../lib/quotes/refine';
import { paragraphs } from '../../lib/text/paragraphs';
import { checkEvidence, type EvidenceCount } from './evidence';

/** What every page is read with: the words of the collection and the outlets known. */
export interface Setting {
  labels: readonly LabelTerm[];
  outlets: readonly string[];
  lang: string;
  /** Counts what the evidence rule asks of every observation. */
  evidence: EvidenceCount;
}

/** A page as the product reads it. */
export interface Page {
  text: string;
  quotes: readonly ReadQuote[];
  /** The rule that found each quote's speaker, in the order of `quotes`. */
  rules: readonly (RuledQuote['rule'] | null)[];
  /** Observations near each quote, in the order of `quotes`. */
  near: readonly (readonly Observation[])[];
  /** Every label of the text with its voice, repeated words too. */
  labels: ArticleLabels['body'];
}

/** Reads a text as `explain` does after matching. `kind`: what all its lines are, where that is known. */
export async function readPage(text: string, setting: Setting, kind: BlockKind | null = null): Promise<Page> {
  const { labels, outlets, lang } = setting;
  const blocks: Block[] =
    kind === null ? [] : paragraphs(text).map(({ start, end }) => ({ start, end, kind }));
  const reading = { lang, blocks, outlets };
  const read = readQuotes(text, reading);
  const people = read.length === 0 ? null : await readPeople(text);
  const quotes = people === null ? read : refineAttribution(text, read, people, reading);
  const input = { text, title: null, blocks, complete: true, quotes, labels, outlets, lang };
  const near = observePage(input);
  checkEvidence(text, [...near.flat(), ...observeArticle(input)], setting.evidence);
  const body = readLabels(text, null, readVoices(input), matcherOf(labels, lang), lang).body;
  const ruled = people === null ? [] : readWithRules(text, { ...reading, people });
  const ruleAt = new Map(ruled.map(({ quote, rule }) => [quote.start, rule]));
  const rules = quotes.map(({ start }) => ruleAt.get(start) ?? null);
  return { text, quotes, rules, near, labels: body };
}

const matchers = new WeakMap<readonly LabelTerm[], LabelMatcher>();

function matcherOf(labels: readonly LabelTerm[], lang: string): LabelMatcher {
  const kept = matchers.get(labels) ?? buildLabelMatcher(labels.filter((label) => label.lang === lang));
  matchers.set(labels, kept);
  return kept;
}
