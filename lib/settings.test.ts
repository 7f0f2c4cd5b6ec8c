import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from './model/reader-settings';
import { changeSettings, forgetEverything, QUIET_LIMIT, readSettings, watchSettings } from './settings';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: new Set<Listener>(),
  refuses: false,
  unreadable: false,
}));

vi.mock('./webext', () => {
  const tell = (newValue: unknown) => {
    for (const listen of world.listeners) listen({ settings: { newValue } }, 'local');
  };
  const later = () => new Promise((resolve) => setTimeout(resolve));
  return {
    browser: {
      storage: {
        local: {
          get: async (key: string) => {
            await later();
            if (world.unreadable) throw new Error('The profile is damaged.');
            return key in world.stored ? { [key]: world.stored[key] } : {};
          },
          set: async (values: Record<string, unknown>) => {
            await later();
            if (world.refuses) throw new Error('The disk is full.');
            Object.assign(world.stored, values);
            tell(values.settings);
          },
          clear: async () => {
            world.stored = {};
            tell(undefined);
          },
        },
        onChanged: {
          addListener: (listen: Listener) => void world.listeners.add(listen),
          removeListener: (listen: Listener) => void world.listeners.delete(listen),
        },
      },
    },
  };
});

const UNTOUCHED: Settings = { where: null, marks: true, language: 'browser', quiet: [] };
const CHOSEN: Settings = { where: 'click', marks: false, language: 'es', quiet: ['ledger.example'] };

beforeEach(() => {
  world.stored = {};
  world.listeners.clear();
  world.refuses = false;
  world.unreadable = false;
});

describe('readSettings', () => {
  it.each<[string, unknown, Partial<Settings>]>([
    ['nothing stored', undefined, {}],
    ['everything chosen', CHOSEN, CHOSEN],
    ['the shape of the first version', { where: 'click' }, { where: 'click' }],
    ['a text where the object should be', 'click', {}],
    ['a list where the object should be', ['click'], {}],
    ['null', null, {}],
    ['a place nobody can choose', { ...CHOSEN, where: 'universe' }, { ...CHOSEN, where: null }],
    ['a switch as a number', { ...CHOSEN, marks: 0 }, { ...CHOSEN, marks: true }],
    ['a language that is not here', { ...CHOSEN, language: 'fr' }, { ...CHOSEN, language: 'browser' }],
    ['a field of a later version', { ...CHOSEN, colour: 'teal' }, CHOSEN],
    ['quiet sites as one text', { ...CHOSEN, quiet: 'ledger.example' }, { ...CHOSEN, quiet: [] }],
    ['quiet sites as an object', { ...CHOSEN, quiet: { 0: 'a.example' } }, { ...CHOSEN, quiet: [] }],
  ])('%s', async (_trap, stored, expected) => {
    world.stored = stored === undefined ? {} : { settings: stored };
    expect(await readSettings()).toEqual({ ...UNTOUCHED, ...expected });
  });

  it.each([
    ['every site', '*'],
    ['every site under a name', '*.ledger.example'],
    ['a match pattern', '*://*/*'],
    ['an address', 'https://ledger.example/'],
    ['a path', 'ledger.example/x'],
    ['a space', 'ledger .example'],
    ['a line break', 'ledger.example\n'],
    ['empty labels, which no browser takes in a pattern', '..'],
    ['a leading dot', '.ledger.example'],
    ['capitals, which match nothing', 'Ledger.example'],
    ['markup', '<b>ledger.example</b>'],
    ['nothing', ''],
    ['longer than a name can be', `${'a.'.repeat(130)}example`],
    ['a number', 7],
    ['null', null],
    ['a list in the list', ['ledger.example']],
  ])('drops a hostile quiet entry alone: %s', async (_trap, entry) => {
    world.stored = { settings: { ...CHOSEN, quiet: ['a.example', entry, 'b.example'] } };
    expect((await readSettings()).quiet).toEqual(['a.example', 'b.example']);
  });

  it('says that nothing was chosen where the browser cannot read, and leaves what it could not read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    world.stored = { settings: CHOSEN };
    world.unreadable = true;
    expect(await readSettings()).toEqual(UNTOUCHED);
    await expect(changeSettings({ marks: true })).rejects.toThrow('damaged');
    world.unreadable = false;
    expect(await readSettings()).toEqual(CHOSEN);
  });

  it('keeps each quiet site once, and no more than the limit', async () => {
    const sites = Array.from({ length: QUIET_LIMIT + 50 }, (_, index) => `s${index}.example`);
    world.stored = { settings: { quiet: ['s0.example', ...sites] } };
    const { quiet } = await readSettings();
    expect(quiet).toHaveLength(QUIET_LIMIT);
    expect(quiet[0]).toBe('s0.example');
    expect(quiet[1]).toBe('s1.example');
  });
});

describe('changeSettings', () => {
  it('leaves what is not changed', async () => {
    world.stored = { settings: CHOSEN };
    await changeSettings({ marks: true });
    expect(await readSettings()).toEqual({ ...CHOSEN, marks: true });
  });

  it('loses none of several changes made at once', async () => {
    const add = (site: string) => changeSettings(({ quiet }) => ({ quiet: [...quiet, site] }));
    await Promise.all([add('a.example'), changeSettings({ language: 'es' }), add('b.example')]);
    expect(await readSettings()).toEqual({
      ...UNTOUCHED,
      language: 'es',
      quiet: ['a.example', 'b.example'],
    });
  });

  it('rejects when the browser refuses, and stores the next change', async () => {
    world.refuses = true;
    await expect(changeSettings({ marks: false })).rejects.toThrow('full');
    world.refuses = false;
    await changeSettings({ marks: false });
    expect((await readSettings()).marks).toBe(false);
  });
});

describe('watchSettings', () => {
  it('tells of each change, of the deletion too, and stops with its signal', async () => {
    const abort = new AbortController();
    const seen: Settings[] = [];
    watchSettings((settings) => void seen.push(settings), abort.signal);
    await changeSettings(CHOSEN);
    await forgetEverything();
    abort.abort();
    await changeSettings(CHOSEN);
    expect(seen).toEqual([CHOSEN, UNTOUCHED]);
  });

  it('hears nothing of other areas and other things stored', () => {
    const onChange = vi.fn();
    watchSettings(onChange);
    for (const listen of world.listeners) {
      listen({ settings: { newValue: CHOSEN } }, 'sync');
      listen({ other: { newValue: CHOSEN } }, 'local');
    }
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('forgetEverything', () => {
  it('deletes what was stored, and comes after a change already under way', async () => {
    const change = changeSettings(CHOSEN);
    await forgetEverything();
    await change;
    expect(world.stored).toEqual({});
  });
});
