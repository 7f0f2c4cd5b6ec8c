import * as v from 'valibot';
import { type CollectionAnswer, collectionAnswerSchema } from '../../lib/messages/protocol';
import { browser } from '../../lib/webext';

/** Before the worker has answered. */
export const NOTHING_KNOWN: CollectionAnswer | { status: 'asking' } = { status: 'asking' };

/** Asks the worker what the collection holds. Never rejects: a worker that does not answer is a failure with a sentence. */
export async function askCollection(): Promise<CollectionAnswer | { status: 'asking' }> {
  const failed = {
    status: 'failed',
    reason: 'The extension did not answer. Close this and open it again.',
  } as const;
  try {
    const answer = v.safeParse(
      collectionAnswerSchema,
      await browser.runtime.sendMessage({ type: 'collection' }),
    );
    return answer.success ? answer.output : failed;
  } catch {
    return failed;
  }
}
