import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextQuoteKeys, obeyCommands } from './commands';

const world = vi.hoisted(() => ({
  onCommand: (_name: string, _tab?: unknown) => {},
  readers: new Set<number>(),
  sent: [] as unknown[],
  injected: [] as number[],
  refuses: false,
  marks: true,
  keys: 'Alt+Shift+Period',
}));

vi.mock('../../lib/webext', () => ({
  browser: {
    commands: {
      onCommand: {
        addListener(listener: typeof world.onCommand) {
          world.onCommand = listener;
        },
      },
      getAll: async () => [{ name: '_execute_action' }, { name: 'next-quote', shortcut: world.keys }],
    },
    tabs: {
      query: async () => [{ id: 7, incognito: false }],
      sendMessage: async (tabId: number, order: unknown) => {
        if (!world.readers.has(tabId)) throw new Error('Receiving end does not exist.');
        world.sent.push(order);
        return true;
      },
    },
  },
}));
vi.mock('./inject-reader', () => ({
  injectReader: async (tabId: number) => {
    if (world.refuses) throw new Error('Cannot access contents of the page');
    world.injected.push(tabId);
    world.readers.add(tabId);
  },
}));
vi.mock('../../lib/settings', () => ({
  readSettings: async () => ({ marks: world.marks }),
  changeSettings: async (change: { marks: boolean }) => void Object.assign(world, change),
}));

const settled = () => new Promise((resolve) => setTimeout(resolve));
const press = async (name: string, tab: unknown = { id: 7, incognito: false }) => {
  world.onCommand(name, tab);
  await settled();
};

beforeEach(() => {
  Object.assign(world, { readers: new Set([7]), sent: [], injected: [], refuses: false, marks: true });
  obeyCommands();
});

describe('obeyCommands', () => {
  it.each([
    ['next-quote', 'next'],
    ['previous-quote', 'previous'],
  ])('sends %s to the reader of the tab', async (name, to) => {
    await press(name);
    expect(world.sent).toEqual([{ type: 'step', to }]);
    expect(world.injected).toEqual([]);
  });

  it('puts a reader where none is, and then steps', async () => {
    world.readers.clear();
    await press('next-quote');
    expect(world.injected).toEqual([7]);
    expect(world.sent).toEqual([{ type: 'step', to: 'next' }]);
  });

  it('finds the tab itself where the browser does not give it', async () => {
    await press('next-quote', null);
    expect(world.sent).toHaveLength(1);
  });

  it.each(['a page that no extension may read', 'a command of another version'])(
    'does nothing on %s',
    async (what) => {
      world.readers.clear();
      world.refuses = true;
      await press(what.startsWith('a page') ? 'next-quote' : 'last-quote');
      expect(world.sent).toEqual([]);
      expect(world.marks).toBe(true);
    },
  );

  it('turns the marks off and on for all pages', async () => {
    await press('toggle-marks');
    expect(world.marks).toBe(false);
    await press('toggle-marks');
    expect(world.marks).toBe(true);
    expect(world.sent).toEqual([]);
  });

  it('stores nothing of a private window: its page alone is told', async () => {
    await press('toggle-marks', { id: 7, incognito: true });
    expect(world.marks).toBe(true);
    expect(world.sent).toEqual([{ type: 'toggle-marks' }]);
  });
});

describe('nextQuoteKeys', () => {
  it.each([
    ['Alt+Shift+Period', 'Alt+Shift+Period'],
    ['', null],
  ])('names the keys %j as %j', async (keys, named) => {
    world.keys = keys;
    expect(await nextQuoteKeys()).toBe(named);
  });
});
