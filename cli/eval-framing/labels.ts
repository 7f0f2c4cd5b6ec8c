import type { Difference } from '../eval-quotes/measure';
import { Shares } from '../shares';
import type { LabelItem } from './items';
import { CONCEPTS, type HandLabel } from './markup';
import { type Page, readPage, type Setting } from './page';
import { inContext, print, printDifferences, printHeading, printLine, printRow } from './print';
import { overlaps, type Place, pairUp } from './score';

/** What is shown near a quote first. */
const SHOWN_FIRST: readonly string[] = ['people', 'event', 'removal'];

interface Label extends Place {
  concept: string;
  voice: string;
  text: string;
}

/** Items of which no label is marked, and what was found in them. */
interface Silent {
  items: number;
  found: number;
}

/** Labels (D5): a hit has the concept and overlaps, one to one; its edges and its voice are counted apart. */
export async function evaluateLabels(
  items: readonly LabelItem[],
  setting: Setting,
  show: 'all' | 'commonest' | 'none',
  name = 'Labels (D5)',
): Promise<void> {
  const shares = new Shares();
  const differences: Difference[] = [];
  const silent: Silent = { items: 0, found: 0 };
  for (const item of items) {
    const found = labelsOf(await readPage(item.text, setting, item.kind));
    if (item.labels.length === 0) {
      silent.items += 1;
      silent.found += found.length;
    }
    differences.push(...measureLabels(item.text, found, item.labels, shares));
    if (item.labels.length > 0) {
      const { pairs, extra } = pairUp(
        found.filter(isShownFirst),
        item.labels,
        (a, b) => a.concept === b.concept,
      );
      for (const _hit of pairs) shares.add('precision of the story', true);
      for (const _false of extra) shares.add('precision of the story', false);
    }
  }
  printHeading(`${name}: ${items.length} items`);
  printLabelShares(shares);
  const perItem = silent.items === 0 ? '–' : (silent.found / silent.items).toFixed(2);
  printLine('people, event, removal: precision in items with a label', shares.at('precision of the story'));
  printLine(
    'false alarms an item, items without a label',
    `${perItem}  ${silent.found} in ${silent.items} items`,
  );
  if (show !== 'none') printDifferences(differences, show === 'all');
}

function isShownFirst({ concept }: Label): boolean {
  return SHOWN_FIRST.includes(concept);
}

/** The rows of a comparison of labels, by concept; also for two readers. */
export function printLabelShares(shares: Shares): void {
  for (const name of [...CONCEPTS, 'people, event, removal', 'all']) {
    printRow(name, shares.at(`precision ${name}`), shares.at(`recall ${name}`));
  }
  printLine('span exact, of the hits', shares.at('exact'));
  printLine('  people, event, removal', shares.at('exact people, event, removal'));
  printLine('voice right, of the hits', shares.at('voice'));
  for (const [voice, share] of shares.under('voice ')) printLine(`  ${voice}`, share);
  print('');
}

/** Compares the labels found in a text with those wanted and adds to the shares. */
export function measureLabels(
  text: string,
  found: readonly Label[],
  wanted: readonly HandLabel[],
  shares: Shares,
): Difference[] {
  const { pairs, extra, missing } = pairUp(found, wanted, (a, b) => a.concept === b.concept);
  const differences: Difference[] = [];
  const differ = (kind: string, place: Place): void => {
    differences.push({ kind, where: inContext(text, place) });
  };
  for (const [label, hand] of pairs) {
    addTo(shares, 'precision', label.concept, true);
    addTo(shares, 'recall', hand.concept, true);
    const exact = label.start === hand.start && label.end === hand.end;
    shares.add('exact', exact);
    if (SHOWN_FIRST.includes(hand.concept)) shares.add('exact people, event, removal', exact);
    shares.add('voice', label.voice === hand.voice);
    shares.add(`voice ${hand.voice}`, label.voice === hand.voice);
    if (!exact) differ(`${hand.concept}, edges: wanted "${hand.text}", got "${label.text}"`, hand);
    if (label.voice !== hand.voice) differ(`voice, is ${hand.voice}, called ${label.voice}`, hand);
  }
  for (const label of extra) {
    addTo(shares, 'precision', label.concept, false);
    const other = wanted.find((hand) => overlaps(hand, label));
    differ(`${label.concept}, is ${other?.concept ?? 'none'}: "${label.text}"`, label);
  }
  for (const hand of missing) {
    addTo(shares, 'recall', hand.concept, false);
    differ(`${hand.concept}, not found: "${hand.text}"`, hand);
  }
  return differences;
}

function addTo(shares: Shares, what: string, concept: string, hit: boolean): void {
  shares.add(`${what} ${concept}`, hit);
  shares.add(`${what} all`, hit);
  if (SHOWN_FIRST.includes(concept)) shares.add(`${what} people, event, removal`, hit);
}

/** Every label of a page, as plain spans. */
export function labelsOf(page: Page): Label[] {
  return page.labels.map(({ label, voice }) => {
    const { start, end, text, concept } = label;
    return { start, end, text, concept, voice };
  });
}
