import { readLabels } from '../../lib/framing/dimensions/words';
import { buildLabelMatcher } from '../../lib/framing/labels/label-matcher';
import { readVoices } from '../../lib/framing/voice/voice';
import type { LabelTerm } from '../../lib/model/corpus';
import type { GoldArticle } from '../eval-quotes/gold';
import { printHeading, printLine } from './print';

/** An article with one of these may be on the topic, however briefly. */
const TOPIC = /immigra|deport|refugee|asylum|undocumented|migrant/i;

/** Labels in articles about something else, each a false one; beside it the same list with every word counted wherever it stands. */
export function evaluateElsewhere(articles: readonly GoldArticle[], labels: readonly LabelTerm[]): void {
  const texts = articles.flatMap(({ text, lang }) => (TOPIC.test(text) ? [] : [{ text, lang }]));
  const everywhere = labels.map(({ open: _open, ...label }): LabelTerm => label);
  printHeading(`Labels in the ${texts.length} articles without a word on immigration`);
  printLine('found', countLabels(texts, labels));
  printLine('found if ordinary words needed no company', countLabels(texts, everywhere));
}

function countLabels(texts: readonly { text: string; lang: string }[], labels: readonly LabelTerm[]): number {
  let count = 0;
  for (const lang of new Set(texts.map((one) => one.lang))) {
    const matcher = buildLabelMatcher(labels.filter((label) => label.lang === lang));
    for (const { text } of texts.filter((one) => one.lang === lang)) {
      const voices = readVoices({ text, title: null, blocks: [], quotes: [], outlets: [] });
      count += readLabels(text, null, voices, matcher, lang).body.length;
    }
  }
  return count;
}
