import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Menus, Tabs } from '../../lib/webext';
import { createMenu, findSelected, takeSelection } from './selection';

/** What was done, in order. */
const done = vi.hoisted(() => [] as unknown[]);
const world = vi.hoisted(() => ({ refuses: false }));

vi.mock('../../lib/webext', () => ({
  sidePanel: () => ({
    open: async (beside: unknown) => {
      done.push(['open', beside]);
      if (world.refuses) throw new Error('No panel here.');
    },
  }),
  browser: {
    i18n: { getMessage: (key: string) => `message ${key}` },
    runtime: { sendMessage: async (message: unknown) => void done.push(['tell', message]) },
    contextMenus: {
      removeAll: async () => void done.push(['remove all']),
      create: (item: unknown) => void done.push(['create', item]),
    },
  },
}));

const choose = (selectionText: string | undefined, tab?: { windowId: number }, menuItemId = 'find-quote') =>
  findSelected({ menuItemId, selectionText } as Menus.OnClickData, tab as Tabs.Tab | undefined);

beforeEach(() => {
  done.length = 0;
  world.refuses = false;
  for (const windowId of [1, 2]) takeSelection(windowId);
});

describe('find this quote', () => {
  it('has one item in the menu, however often it is made', async () => {
    await createMenu();
    expect(done).toEqual([
      ['remove all'],
      ['create', { id: 'find-quote', contexts: ['selection'], title: 'message findQuote' }],
    ]);
  });

  it('opens the panel before anything else, then says that there are words', () => {
    choose('The ferry must sail', { windowId: 1 });
    expect(done).toEqual([
      ['open', { windowId: 1 }],
      ['tell', { type: 'selected', windowId: 1 }],
    ]);
  });

  it('hands the words of a window over once, the latest, and to no other window', () => {
    choose('The ferry', { windowId: 1 });
    choose('The ferry must sail', { windowId: 1 });
    expect(takeSelection(2)).toBeNull();
    expect(takeSelection(1)).toEqual({ windowId: 1, text: 'The ferry must sail' });
    expect(takeSelection(1)).toBeNull();
  });

  it('keeps no words for a panel that did not open', async () => {
    vi.useFakeTimers();
    try {
      world.refuses = true;
      choose('The ferry must sail', { windowId: 1 });
      choose('The ferry', { windowId: 2 });
      await vi.advanceTimersByTimeAsync(100);
      // One that was open before has asked by now.
      expect(takeSelection(2)).toEqual({ windowId: 2, text: 'The ferry' });
      await vi.runAllTimersAsync();
      expect(takeSelection(1)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['another item', () => choose('The ferry', { windowId: 1 }, 'something-else')],
    ['no words', () => choose(undefined, { windowId: 1 })],
    ['no tab: text of a panel', () => choose('The ferry')],
  ])('does nothing for %s', (_trap, act) => {
    act();
    expect(done).toEqual([]);
    expect(takeSelection(1)).toBeNull();
  });
});
