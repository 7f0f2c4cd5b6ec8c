import type { Printing, Statement, Topic } from '../model/corpus';
import type { Example } from './corpus';

/** Examples offered where a page has nothing to show. */
const EXAMPLES = 5;
/** Other outlets that must print a statement for it to count as shared. */
const SHARED_BY = 2;

/**
 * Articles to try the program on: news, dated within the topic's span, headline seen, printing most statements that
 * others print too. One an outlet; the same records give the same articles.
 */
export function chooseExamples(statements: readonly Statement[], topic: Topic): Example[] {
  const shared = new Map<string, { printing: Printing; count: number }>();
  for (const { printings } of statements) {
    for (const printing of onceEach(printings)) {
      if (!isShowable(printing, topic)) continue;
      const others = new Set(printings.filter(isNews).map((other) => other.outlet));
      others.delete(printing.outlet);
      if (others.size < SHARED_BY) continue;
      const known = shared.get(printing.article);
      if (known) known.count += 1;
      else shared.set(printing.article, { printing, count: 1 });
    }
  }
  const best = [...shared.values()].sort(
    (a, b) => b.count - a.count || (a.printing.article < b.printing.article ? -1 : 1),
  );
  const outlets = new Set<string>();
  const examples: Example[] = [];
  for (const { printing } of best) {
    const { title, outlet, url, published } = printing;
    if (examples.length === EXAMPLES || outlets.has(outlet) || url === null || published === null) continue;
    outlets.add(outlet);
    examples.push({ title, outlet, url, published });
  }
  return examples;
}

function onceEach(printings: readonly Printing[]): Printing[] {
  const seen = new Set<string>();
  return printings.filter(({ article }) => !seen.has(article) && seen.add(article));
}

function isShowable(printing: Printing, topic: Topic): boolean {
  const { published } = printing;
  return (
    isNews(printing) &&
    printing.titleSeen &&
    published !== null &&
    published >= topic.from &&
    published <= topic.to
  );
}

function isNews(printing: Printing): boolean {
  return printing.kind === 'news' && !printing.primary;
}
