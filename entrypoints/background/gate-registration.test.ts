import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerGate } from './gate-registration';

const NEWSROOMS = ['*://*.ledger.example/*', '*://*.courier.example/*'];

const world = vi.hoisted(() => ({
  where: null as string | null,
  granted: new Set<string>(),
  registered: [] as { id: string; matches: string[]; excludeMatches: string[] }[],
  opens: true,
  quiet: [] as string[],
  replaced: 0,
}));

vi.mock('../../lib/settings', () => ({
  readSettings: async () => ({ where: world.where, quiet: world.quiet }),
}));
vi.mock('./collection', () => ({
  describeCollection: async () =>
    world.opens
      ? { status: 'open', extent: [], examples: [], newsrooms: NEWSROOMS }
      : { status: 'failed', reason: 'It is cut short.' },
}));
vi.mock('../../lib/webext', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => world.granted.has(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => world.registered,
      unregisterContentScripts: async () => {
        world.registered = [];
      },
      registerContentScripts: async (scripts: typeof world.registered) => {
        world.replaced += 1;
        if (world.registered.length > 0) throw new Error('Duplicate script ID');
        world.registered = scripts;
      },
    },
  },
}));

beforeEach(() => {
  world.where = null;
  world.granted = new Set();
  world.registered = [];
  world.opens = true;
  world.quiet = [];
  world.replaced = 0;
});

describe('registerGate', () => {
  it.each([
    ['nothing chosen yet', null, NEWSROOMS, []],
    ['only on a click, though hosts are still granted', 'click', NEWSROOMS, []],
    ['newsrooms, all granted', 'newsrooms', NEWSROOMS, NEWSROOMS],
    ['newsrooms, one taken back in the browser', 'newsrooms', NEWSROOMS.slice(0, 1), NEWSROOMS.slice(0, 1)],
    ['newsrooms chosen, prompt refused', 'newsrooms', [], []],
    ['everywhere', 'everywhere', ['*://*/*'], ['*://*/*']],
    ['everywhere chosen, prompt refused', 'everywhere', NEWSROOMS, []],
  ])('%s', async (_trap, where, granted, expected) => {
    world.where = where;
    world.granted = new Set(granted);
    await registerGate();
    expect(world.registered.flatMap((script) => script.matches)).toEqual(expected);
  });

  it('replaces what was registered before', async () => {
    world.where = 'everywhere';
    world.granted = new Set(['*://*/*']);
    await registerGate();
    world.where = 'click';
    await registerGate();
    expect(world.registered).toEqual([]);
  });

  it('keeps what is registered while the collection does not open', async () => {
    world.where = 'newsrooms';
    world.granted = new Set(NEWSROOMS);
    await registerGate();
    world.opens = false;
    await registerGate();
    expect(world.registered.flatMap((script) => script.matches)).toEqual(NEWSROOMS);
  });

  it.each([
    ['newsrooms', NEWSROOMS],
    ['everywhere', ['*://*/*']],
  ])('leaves quiet sites and their subdomains out: %s', async (where, granted) => {
    world.where = where;
    world.granted = new Set(granted);
    world.quiet = ['courier.example', 'localhost'];
    await registerGate();
    expect(world.registered.map((script) => script.excludeMatches)).toEqual([
      ['*://*.courier.example/*', '*://*.localhost/*'],
    ]);
    world.quiet = [];
    await registerGate();
    expect(world.registered.map((script) => script.excludeMatches)).toEqual([[]]);
  });

  it('leaves a registration alone that is as it should be, in whatever order the browser keeps it', async () => {
    world.where = 'newsrooms';
    world.granted = new Set(NEWSROOMS);
    world.quiet = ['a.example', 'b.example'];
    await registerGate();
    for (const script of world.registered) {
      script.matches = script.matches.toReversed();
      script.excludeMatches = script.excludeMatches.toReversed();
    }
    await registerGate();
    expect(world.replaced).toBe(1);
    world.quiet = ['a.example', 'c.example'];
    await registerGate();
    expect(world.replaced).toBe(2);
  });

  it('stands two events at once', async () => {
    world.where = 'newsrooms';
    world.granted = new Set(NEWSROOMS);
    await Promise.all([registerGate(), registerGate(), registerGate()]);
    expect(world.registered).toHaveLength(1);
  });
});
