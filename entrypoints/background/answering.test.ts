import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../lib/model/report';
import type { Runtime } from '../../lib/webext';
import { article } from '../reader/test-article';
import { answerQuestions } from './answering';

const world = vi.hoisted(() => ({
  badges: [] as unknown[],
  whileExplaining: () => {},
  quiet: [] as string[],
}));

vi.mock('../../lib/webext', () => ({
  browser: {
    action: {
      setBadgeText: async (badge: unknown) => void world.badges.push(badge),
      setBadgeBackgroundColor: async () => {},
    },
  },
}));
vi.mock('../../lib/settings', () => ({ readSettings: async () => ({ quiet: world.quiet }) }));
vi.mock('./collection', () => ({ openCollection: async () => ({ ok: true, corpus: {} }) }));
vi.mock('../../lib/explain/explain', () => ({
  explain: async (_article: unknown, _corpora: unknown, options: { onFirst(report: unknown): void }) => {
    const report = {
      quotes: [
        {
          matches: [{ verdict: 'same', appearances: [{ verdict: 'same', text: 'Two words.' }] }],
          renderings: [],
        },
      ],
    } as unknown as Report;
    options.onFirst(report);
    world.whileExplaining();
    return report;
  },
}));

/** The worker's end of a port; the test plays the reader. */
function openPort() {
  const sent: { type: string }[] = [];
  const on: Record<'message' | 'disconnect', ((message?: unknown) => void) | undefined> = {
    message: undefined,
    disconnect: undefined,
  };
  const port = {
    sender: { tab: { id: 7 }, url: 'https://www.news.example/a' },
    onMessage: {
      addListener(listener: () => void) {
        on.message = listener;
      },
    },
    onDisconnect: {
      addListener(listener: () => void) {
        on.disconnect = listener;
      },
    },
    postMessage: (message: { type: string }) => void sent.push(message),
  };
  answerQuestions(port as unknown as Runtime.Port);
  return {
    sent,
    ask: () => on.message?.({ type: 'explain', article }),
    leave: () => on.disconnect?.(),
  };
}

beforeEach(() => {
  world.badges = [];
  world.whileExplaining = () => {};
  world.quiet = [];
});

describe('answerQuestions', () => {
  it('answers first and final, and counts with both', async () => {
    const { sent, ask } = openPort();
    ask();
    await vi.waitFor(() => expect(world.badges).toHaveLength(2));
    expect(sent.map((message) => message.type)).toEqual(['first', 'final']);
    expect(world.badges.at(-1)).toEqual({ tabId: 7, text: '1' });
  });

  it('answers on a quiet site too, and takes its number away', async () => {
    world.quiet = ['news.example'];
    const { sent, ask } = openPort();
    ask();
    await vi.waitFor(() => expect(world.badges).toHaveLength(2));
    expect(sent).toHaveLength(2);
    expect(world.badges.at(-1)).toEqual({ tabId: 7, text: '' });
  });

  it('gives no number to the page that the tab shows by then', async () => {
    const { sent, ask, leave } = openPort();
    const left = new Promise<void>((resolve) => {
      world.whileExplaining = () => {
        leave();
        resolve();
      };
    });
    ask();
    await left;
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent.map((message) => message.type)).toEqual(['first']);
    expect(world.badges).toHaveLength(1);
  });
});
