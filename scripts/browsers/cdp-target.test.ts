import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CdpTarget } from './cdp-target';

/** A browser's session that takes what is sent to its one target, and answers nothing by itself. */
class QuietSession extends EventEmitter {
  gone = false;

  async send(method: string): Promise<unknown> {
    if (method === 'Target.attachToTarget') return { sessionId: 'one' };
    if (this.gone) throw new Error('no session with that id');
    return {};
  }
}

async function attach(): Promise<{ session: QuietSession; target: CdpTarget }> {
  const session = new QuietSession();
  return { session, target: await CdpTarget.attach(session as unknown as CDPSession, 'target') };
}

describe('a target of the browser', () => {
  it('gives the answer that carries the question’s number', async () => {
    const { session, target } = await attach();
    const value = target.evaluate('6 * 7');
    const result = { result: { value: 42 } };
    for (const [sessionId, message] of [
      ['other', { id: 1, result: { result: { value: 13 } } }],
      ['one', { method: 'Runtime.consoleAPICalled' }],
      ['one', { id: 1, result }],
    ] as const)
      session.emit('Target.receivedMessageFromTarget', { sessionId, message: JSON.stringify(message) });
    expect(await value).toBe(42);
  });

  it.each<[string, (session: QuietSession, target: CdpTarget) => void]>([
    [
      'the browser lets go of it',
      (session) => session.emit('Target.detachedFromTarget', { sessionId: 'one' }),
    ],
    ['we let go of it', (_session, target) => void target.detach()],
  ])('fails a question that is open when %s', async (_when, end) => {
    const { session, target } = await attach();
    const asked = target.send('Page.captureScreenshot');
    end(session, target);
    await expect(asked).rejects.toThrow('the target was closed');
  });

  it('leaves no failure behind where the target was gone before the question', async () => {
    const { session, target } = await attach();
    session.gone = true;
    await expect(target.send('Page.enable')).rejects.toThrow('no session with that id');
    // An unhandled rejection fails the whole run.
    await target.detach();
  });
});
