import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Search, watchSelection } from './watch-selection';

const world = vi.hoisted(() => ({
  /** Words of window 1 that wait to be asked for. */
  words: null as string | null,
  asked: [] as { type: string; windowId?: number; text?: string }[],
  find: async (_text: string): Promise<unknown> => null,
  tell: new Set<(message: unknown) => void>(),
}));

vi.mock('../../lib/webext', () => ({
  browser: {
    windows: { getCurrent: async () => ({ id: 1 }) },
    runtime: {
      onMessage: {
        addListener: (listener: (message: unknown) => void) => world.tell.add(listener),
        removeListener: (listener: (message: unknown) => void) => world.tell.delete(listener),
      },
      async sendMessage(message: { type: string; windowId?: number; text?: string }) {
        world.asked.push(message);
        if (message.type === 'find') return world.find(message.text ?? '');
        const text = world.words;
        world.words = null;
        return text === null ? null : { windowId: message.windowId, text };
      },
    },
  },
}));

const UNFIT = { status: 'unfit', why: 'too-short' };
const settle = () => new Promise((resolve) => setTimeout(resolve));
const news = (windowId: number) => {
  for (const listener of world.tell) listener({ type: 'selected', windowId });
};

let seen: Search[] = [];

beforeEach(() => {
  seen = [];
  world.tell.clear();
  Object.assign(world, { words: null, asked: [], find: async () => UNFIT });
});

describe('watchSelection', () => {
  it('asks once when the panel opens, and stays silent where nothing was chosen', async () => {
    watchSelection((search) => seen.push(search));
    await settle();
    expect(world.asked).toEqual([{ type: 'selection', windowId: 1 }]);
    expect(seen).toEqual([]);
  });

  it('says the words first, then what was found', async () => {
    world.words = 'The ferry must sail';
    watchSelection((search) => seen.push(search));
    await settle();
    expect(seen).toEqual([
      { number: 1, text: 'The ferry must sail', finding: { status: 'looking' } },
      { number: 1, text: 'The ferry must sail', finding: UNFIT },
    ]);
  });

  it('hears of words that are chosen while it is open, in its own window only', async () => {
    watchSelection((search) => seen.push(search));
    await settle();
    world.words = 'The ferry must sail';
    news(2);
    await settle();
    expect(seen).toEqual([]);
    news(1);
    await settle();
    expect(seen.at(-1)).toMatchObject({ text: 'The ferry must sail', finding: UNFIT });
  });

  it('drops an answer that comes after newer words', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    world.find = () => new Promise((resolve) => answers.push(resolve));
    world.words = 'The old words';
    watchSelection((search) => seen.push(search));
    await settle();
    world.words = 'The new words';
    news(1);
    await settle();
    answers[1]?.(UNFIT);
    answers[0]?.({ status: 'failed', reason: 'Too late.' });
    await settle();
    expect(seen.at(-1)).toEqual({ number: 2, text: 'The new words', finding: UNFIT });
  });

  it.each([
    ['does not answer', async () => undefined],
    ['was stopped', async () => Promise.reject(new Error('The message port closed.'))],
    ['answers as an older version', async () => ({ status: 'found', report: {} })],
  ])('says so where the worker %s', async (_trap, find) => {
    world.find = find;
    world.words = 'The ferry must sail';
    watchSelection((search) => seen.push(search));
    await settle();
    expect(seen.at(-1)?.finding).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('did not answer'),
    });
  });

  it('ends', async () => {
    const end = watchSelection((search) => seen.push(search));
    end();
    world.words = 'The ferry must sail';
    news(1);
    await settle();
    expect(seen).toEqual([]);
    expect(world.tell.size).toBe(0);
  });
});
