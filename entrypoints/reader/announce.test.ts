import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { words } from '../../components/words/words';
import { announceOnce } from './announce';

const world = vi.hoisted(() => ({ keys: 'Alt+Shift+Period' as unknown }));
vi.mock('../../lib/webext', () => ({ browser: { runtime: { sendMessage: async () => world.keys } } }));

async function announced(...counts: number[]): Promise<string[]> {
  const said: string[] = [];
  const announcement = announceOnce((text) => said.push(text), new AbortController().signal);
  for (const count of counts) announcement.plan(count, words('en'));
  await vi.runAllTimersAsync();
  announcement.plan(9, words('en'));
  await vi.runAllTimersAsync();
  return said;
}

beforeEach(() => {
  vi.useFakeTimers();
  world.keys = 'Alt+Shift+Period';
});
afterEach(() => {
  vi.useRealTimers();
});

describe('announceOnce', () => {
  it('says the last count, once', async () => {
    expect(await announced(4, 5)).toEqual([
      '5 passages on this page are printed elsewhere. Press Alt+Shift+Period for the next one.',
    ]);
  });

  it.each([null, '', undefined, { keys: 1 }])('names no keys where the worker answers %j', async (keys) => {
    world.keys = keys;
    expect(await announced(1)).toEqual(['1 passage on this page is printed elsewhere.']);
  });

  it('says nothing of nothing', async () => {
    const said: string[] = [];
    const announcement = announceOnce((text) => said.push(text), new AbortController().signal);
    announcement.plan(0, words('en'));
    await vi.runAllTimersAsync();
    expect(said).toEqual([]);
  });
});
