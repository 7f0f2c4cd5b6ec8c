import type { Compared } from '../framing/compared';
import { judge } from '../match/judge';
import type { Printing, Statement, Version } from '../model/corpus';
import { countWords } from '../text/tokens';

/** How each printed text of a statement compares with its wordings. */
export interface KeptOfStatement {
  /** The wording with most words; of two alike the one that somebody has read. */
  longest: Version;
  /** Null for a text that has too few of that wording's words, or too many others. */
  compare(printing: Pick<Printing, 'text' | 'edges'>, version: string): Compared | null;
}

/** Statements are printed by up to fifty articles and looked up again and again: each text is compared once. */
const known = new WeakMap<Statement, KeptOfStatement | null>();

/** Null for a statement without a wording. Costs an alignment for each text and wording that are asked for the first time. */
export function statementKept(statement: Statement): KeptOfStatement | null {
  let kept = known.get(statement);
  if (kept === undefined) {
    kept = readKept(statement);
    known.set(statement, kept);
  }
  return kept;
}

function readKept({ id: statement, versions }: Statement): KeptOfStatement | null {
  const longest = longestOf(versions);
  if (!longest) return null;
  const compared = new Map<string, Compared | null>();
  const compare = (text: string, edges: Printing['edges'], version: Version): Compared | null => {
    const judged = judge(text, version.text, { edges });
    if (judged === null || judged.verdict === 'uncertain') return null;
    return { statement, version, edits: judged.edits, touched: judged.touched, edges };
  };
  return {
    longest,
    compare({ text, edges }, id) {
      const key = `${id} ${edges.start} ${edges.end} ${text}`;
      let found = compared.get(key);
      if (found === undefined) {
        const version = versions.find((one) => one.id === id);
        found = version ? compare(text, edges, version) : null;
        compared.set(key, found);
      }
      return found;
    },
  };
}

function longestOf(versions: readonly Version[]): Version | undefined {
  const words = new Map(versions.map((version) => [version, countWords(version.text)]));
  const unread = ({ attested }: Version) => Number(attested === 'as-printed-by');
  return versions.toSorted((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0) || unread(a) - unread(b))[0];
}
