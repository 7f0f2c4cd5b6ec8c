import type { Compared } from '../framing/compared';
import { judge } from '../match/judge';
import type { Printing, Statement, Version } from '../model/corpus';
import { countWords } from '../text/tokens';

/** A statement's longest known wording, and how each printed text compares with it. */
export interface KeptOfStatement {
  version: Version;
  /** Null for a text that has too few of its words, or too many others. */
  compare(printing: Pick<Printing, 'text' | 'edges'>): Compared | null;
}

/** Statements are printed by up to fifty articles and looked up again and again: each text is compared once. */
const known = new WeakMap<Statement, KeptOfStatement | null>();

/** Null for a statement without a wording. Costs an alignment for each text that is asked for the first time. */
export function statementKept(statement: Statement): KeptOfStatement | null {
  let kept = known.get(statement);
  if (kept === undefined) {
    kept = readKept(statement);
    known.set(statement, kept);
  }
  return kept;
}

function readKept({ id, versions }: Statement): KeptOfStatement | null {
  const version = longestOf(versions);
  if (!version) return null;
  const compared = new Map<string, Compared | null>();
  return {
    version,
    compare({ text, edges }) {
      const key = `${edges.start} ${edges.end} ${text}`;
      let found = compared.get(key);
      if (found === undefined) {
        const judged = judge(text, version.text, { edges });
        const sure = judged !== null && judged.verdict !== 'uncertain';
        found = sure ? { statement: id, version, edits: judged.edits, touched: judged.touched, edges } : null;
        compared.set(key, found);
      }
      return found;
    },
  };
}

/** The wording with most words; of two alike the one that somebody has read. */
function longestOf(versions: readonly Version[]): Version | undefined {
  const words = new Map(versions.map((version) => [version, countWords(version.text)]));
  const unread = ({ attested }: Version) => Number(attested === 'as-printed-by');
  return versions.toSorted((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0) || unread(a) - unread(b))[0];
}
