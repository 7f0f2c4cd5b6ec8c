import { findQuote } from '../../lib/explain/find-quote';
import type { FoundAnswer } from '../../lib/messages/protocol';
import { openCollection } from './collection';

/** Looks up words that a person selected. Never rejects: what goes wrong is an answer with a sentence. */
export async function findWords(text: string): Promise<FoundAnswer> {
  const opened = await openCollection();
  if (!opened.ok) return { status: 'failed', reason: opened.reason };
  try {
    const found = findQuote(text, [opened.corpus]);
    return found.ok ? { status: 'found', report: found.report } : { status: 'unfit', why: found.why };
  } catch (error) {
    console.error(error);
    return { status: 'failed', reason: 'The comparison stopped.' };
  }
}
