import type { Appearance, Edit } from '../lib/model/report';
import { diffSegments } from './diff-segments';
import { countWords } from './printings';
import type { Words } from './words';

/** A run of this many words or more is a passage; a sentence does not repeat it. */
const LONGEST_REPEATED = 12;

/** One way in which the page's words differ from those of some articles. */
interface Finding {
  kind: 'replace' | 'insert' | 'delete' | 'boundary';
  here: string;
  there: string;
  meaning: boolean;
  articles: Appearance[];
}

/**
 * The differences between the page's words and the other printings, a sentence each, biggest first: a changed word that
 * changes the meaning, other words by the number of articles, words outside the marks, length.
 *
 * @param page The quote's text that the edits' offsets refer to.
 */
export function sayWordingDifferences(page: string, appearances: readonly Appearance[], w: Words): string[] {
  const findings = new Map<string, Finding>();
  const longer: { appearance: Appearance; missing: string[] }[] = [];
  for (const appearance of appearances) {
    if (appearance.verdict === 'uncertain') continue;
    const missing: string[] = [];
    for (const edit of appearance.edits) {
      const there = appearance.text.slice(...edit.source).trim();
      const here = page.slice(...edit.page).trim();
      const kind = wordKind(edit);
      if (kind !== null) note(findings, kind, here, there, edit, appearance);
      else if (isMissing(edit) && there !== '') missing.push(there);
    }
    if (missing.length > 0) longer.push({ appearance, missing });
  }
  const said = [...findings.values()]
    .filter((finding) => countWords(finding.here + finding.there) <= LONGEST_REPEATED)
    .sort((a, b) => rank(b) - rank(a))
    .map((finding, _at, all) => sayFinding(finding, all, w))
    .filter((sentence, at, all) => all.indexOf(sentence) === at);
  if (longer.length > 0) said.push(sayLonger(longer, w));
  return said;
}

/** That other articles print more: which words, where they are few and the same, or how many. */
function sayLonger(longer: readonly { appearance: Appearance; missing: string[] }[], w: Words): string {
  const who = nameArticles(
    longer.map((item) => item.appearance),
    w,
  );
  const passages = new Set(longer.map((item) => item.missing.join(' … ')));
  const [passage = ''] = passages;
  if (passages.size === 1 && countWords(passage) <= LONGEST_REPEATED)
    return capital(w.alsoPrints(who.text, who.one, passage));
  const words = longer.map((item) => item.missing.reduce((sum, text) => sum + countWords(text), 0));
  return capital(w.printsMore(who.text, who.one, Math.max(...words)));
}

/** The kind of sentence an edit asks for; null where no word differs. */
function wordKind(edit: Edit): Finding['kind'] | null {
  // A word moved across the marks decides no verdict, and is still worth a sentence.
  if (edit.kind === 'boundary') return 'boundary';
  if (edit.weight === 'cosmetic') return null;
  if (edit.kind === 'cut') return 'delete';
  if (edit.kind === 'replace' || edit.kind === 'insert' || edit.kind === 'delete') return edit.kind;
  return null;
}

/** True for words of the other text around or between the quoted ones. */
function isMissing(edit: Edit): boolean {
  return edit.weight !== 'cosmetic' && edit.kind !== 'bracket' && edit.kind !== 'sic';
}

function note(
  findings: Map<string, Finding>,
  kind: Finding['kind'],
  here: string,
  there: string,
  edit: Edit,
  appearance: Appearance,
): void {
  if (here === '' && there === '') return;
  const key = `${kind}\n${here.toLowerCase()}\n${there.toLowerCase()}`;
  const found = findings.get(key) ?? { kind, here, there, meaning: false, articles: [] };
  found.meaning ||= edit.weight === 'meaning';
  if (!found.articles.includes(appearance)) found.articles.push(appearance);
  findings.set(key, found);
}

function sameWord(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

function rank(finding: Finding): number {
  return (finding.meaning ? 1000 : 0) + (finding.kind === 'boundary' ? 0 : 100) + finding.articles.length;
}

/** One sentence; all words printed in place of the same word share theirs. */
function sayFinding(finding: Finding, all: readonly Finding[], w: Words): string {
  const { text, one } = nameArticles(finding.articles, w);
  if (finding.kind === 'boundary') return w.outsideMarks(finding.there || finding.here, text, one);
  if (finding.here === '') return w.drops(finding.there, text, one);
  if (finding.there === '') return w.adds(finding.here, text, one);
  const others = all
    .filter((other) => other.there !== '' && sameWord(other.here, finding.here))
    .map((other) => {
      const who = nameArticles(other.articles, w);
      return w.print(who.text, who.one, other.there);
    });
  return w.printsOther(finding.here, others.join('; '));
}

/** The subject of a sentence: texts by name, one article by its outlet, more by their number. */
function nameArticles(articles: readonly Appearance[], w: Words): { text: string; one: boolean } {
  const texts = articles.filter((article) => article.primary);
  const news = articles.filter((article) => !article.primary);
  const parts = texts.slice(0, 1).map((article) => w.theText(article.outlet));
  const others = news.length + texts.length - parts.length;
  const only = news[0];
  if (others === 1 && only !== undefined) parts.push(w.oneArticle(only.outlet));
  else if (others > 0) parts.push(w.otherArticles(others));
  return { text: w.listNames(parts), one: articles.length === 1 };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** True where the other text has words that this page prints otherwise or not at all. */
export function hasWordDifference(page: string, appearance: Appearance): boolean {
  return diffSegments(page, appearance.text, appearance.edits).some((segment) => segment.side !== 'both');
}
