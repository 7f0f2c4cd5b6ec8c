import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPanelBeside, openPanelOf } from './open-panel';

type Open = (beside?: unknown) => Promise<void>;

const world = vi.hoisted(() => ({
  panel: undefined as { open: Open } | undefined,
  sidebar: undefined as { open: Open } | undefined,
  asked: [] as unknown[],
}));

vi.mock('../../lib/webext', () => ({
  sidePanel: () => world.panel,
  browser: {
    get sidebarAction() {
      return world.sidebar;
    },
  },
}));

const opens = (answer: () => Promise<void> = () => Promise.resolve()) => ({
  open: (beside?: unknown) => {
    world.asked.push(beside);
    return answer();
  },
});
const refuse = () => Promise.reject(new Error('may only be called in response to a user gesture'));
const refuseAtOnce = () => {
  throw new Error('may only be called from a user input handler');
};

beforeEach(() => {
  Object.assign(world, { panel: undefined, sidebar: undefined, asked: [] });
});

describe('opening the panel', () => {
  it('calls the browser at once, while the click still counts', () => {
    world.panel = opens();
    void openPanelBeside(7);
    void openPanelOf(1);
    expect(world.asked).toEqual([{ tabId: 7 }, { windowId: 1 }]);
    world.panel = undefined;
    world.sidebar = opens();
    void openPanelOf(1);
    expect(world.asked).toEqual([{ tabId: 7 }, { windowId: 1 }, undefined]);
  });

  it.each([
    ['Chrome opens it', () => (world.panel = opens()), true, true],
    ['Chrome refuses', () => (world.panel = opens(refuse)), false, false],
    [
      'Firefox opens it for its own pages, never for a page’s click',
      () => (world.sidebar = opens()),
      false,
      true,
    ],
    ['Firefox refuses at once', () => (world.sidebar = opens(refuseAtOnce)), false, false],
    ['a browser has neither', () => undefined, false, false],
  ])('%s', async (_trap, prepare, fromPage, fromOurs) => {
    prepare();
    expect(await openPanelBeside(7)).toBe(fromPage);
    expect(await openPanelOf(1)).toBe(fromOurs);
  });

  it('opens nothing for a message that comes from no tab', async () => {
    world.panel = opens();
    expect(await openPanelBeside(undefined)).toBe(false);
    expect(world.asked).toEqual([]);
  });
});
