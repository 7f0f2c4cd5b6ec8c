import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderState } from '../../lib/messages/protocol';
import { type FrontTab, followTab } from './follow-tab';

type Listener = (...args: never[]) => void;

/** A browser with tabs, of which some have a reader. */
const world = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      listeners,
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
      fire: (...args: unknown[]) => {
        for (const listener of listeners) listener(...(args as never[]));
      },
    };
  };
  return {
    event,
    tabs: [] as { id: number; windowId: number; active: boolean }[],
    ports: [] as { tabId: number; open: boolean; say(state: unknown): void; drop(): void }[],
    onActivated: event(),
    onUpdated: event(),
    onMessage: event(),
    inject: async (_tabId: number) => {},
  };
});

vi.mock('../background/inject-reader', () => ({ injectReader: (tabId: number) => world.inject(tabId) }));
vi.mock('../../lib/webext', () => ({
  browser: {
    runtime: { onMessage: world.onMessage },
    tabs: {
      onActivated: world.onActivated,
      onUpdated: world.onUpdated,
      query: async ({ windowId = 1 }: { windowId?: number }) =>
        world.tabs.filter((tab) => tab.active && tab.windowId === windowId),
      connect(tabId: number) {
        const [onMessage, onDisconnect] = [world.event(), world.event()];
        const port = {
          tabId,
          open: true,
          say: (state: unknown) => onMessage.fire(state),
          drop() {
            port.open = false;
            onDisconnect.fire();
          },
        };
        world.ports.push(port);
        return {
          onMessage,
          onDisconnect,
          postMessage() {},
          disconnect() {
            port.open = false;
          },
        };
      },
    },
  },
}));

const READING: ReaderState = { status: 'reading', step: 'page' };
const FAILED: ReaderState = { status: 'failed', reason: 'A reason.' };

let seen: FrontTab[] = [];
let stop = () => {};

const last = () => seen.at(-1);
const port = () => world.ports.at(-1);
const tick = () => vi.advanceTimersByTimeAsync(0);

function bringToFront(id: number) {
  for (const tab of world.tabs) if (tab.windowId === 1) tab.active = tab.id === id;
  world.onActivated.fire({ tabId: id, windowId: 1 });
}

async function follow() {
  const follower = followTab((front) => seen.push(front));
  stop = () => follower.stop();
  await tick();
  return follower;
}

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  world.ports = [];
  world.inject = async () => {};
  world.tabs = [
    { id: 10, windowId: 1, active: true },
    { id: 11, windowId: 1, active: false },
    { id: 20, windowId: 2, active: true },
  ];
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('followTab', () => {
  it('watches the tab in front of its own window', async () => {
    await follow();
    expect(port()?.tabId).toBe(10);
    port()?.say(READING);
    expect(last()).toMatchObject({ tab: { id: 10 }, state: READING });
  });

  it('drops a report with its tab, at once, and lets no word of the old reader through', async () => {
    await follow();
    const old = port();
    old?.say(FAILED);
    bringToFront(11);
    expect(last()).toMatchObject({ tab: null, state: { status: 'connecting' } });
    await tick();
    old?.say(READING);
    old?.drop();
    expect(port()?.tabId).toBe(11);
    expect(last()).toMatchObject({ tab: { id: 11 }, state: { status: 'connecting' } });
    expect(old?.open).toBe(false);
    for (const { tab, state } of seen) if (tab?.id === 11) expect(state).toEqual({ status: 'connecting' });
  });

  it('ends at the last of several tabs that come to the front one after the other', async () => {
    await follow();
    bringToFront(11);
    bringToFront(10);
    bringToFront(11);
    await tick();
    expect(last()?.tab?.id).toBe(11);
    expect(world.ports.filter(({ open }) => open).map(({ tabId }) => tabId)).toEqual([11]);
  });

  it('leaves the tabs of other windows alone', async () => {
    await follow();
    port()?.say(READING);
    const count = seen.length;
    world.onActivated.fire({ tabId: 20, windowId: 2 });
    world.onUpdated.fire(20, { status: 'complete' }, { id: 20, windowId: 2 });
    world.onMessage.fire({ type: 'reader-there', tabId: 20 });
    await tick();
    expect(seen).toHaveLength(count);
  });

  it('says at once that nobody has read the page it was opened on', async () => {
    await follow();
    port()?.drop();
    expect(last()?.state).toEqual({ status: 'no-reader' });
  });

  it('waits a moment for the reader of a page that took another’s place', async () => {
    await follow();
    port()?.say(FAILED);
    port()?.drop();
    expect(last()?.state).toEqual({ status: 'connecting' });
    world.onUpdated.fire(10, { status: 'complete' }, { id: 10, windowId: 1 });
    port()?.drop();
    expect(last()?.state).toEqual({ status: 'connecting' });
    world.onMessage.fire({ type: 'reader-there', tabId: 10 });
    port()?.say(READING);
    await vi.advanceTimersByTimeAsync(5000);
    expect(last()?.state).toEqual(READING);
  });

  it('says that nobody has read it when the moment is over', async () => {
    await follow();
    port()?.say(FAILED);
    port()?.drop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(last()?.state).toEqual({ status: 'no-reader' });
  });

  it('keeps its reader through changes of the page that keeps it too', async () => {
    await follow();
    port()?.say(READING);
    world.onUpdated.fire(10, { status: 'loading' }, { id: 10, windowId: 1 });
    world.onUpdated.fire(10, { status: 'complete' }, { id: 10, windowId: 1 });
    world.onMessage.fire({ type: 'reader-there', tabId: 10 });
    expect(world.ports).toHaveLength(1);
  });

  it('puts a reader in on request, and shows no refusal on a tab that came to the front meanwhile', async () => {
    const follower = await follow();
    port()?.drop();
    await follower.check();
    expect(world.ports).toHaveLength(2);
    port()?.drop();
    world.inject = async () => {
      throw new Error('Cannot access contents of the page.');
    };
    await follower.check();
    expect(last()?.refused).toBe(true);
    const checking = follower.check();
    bringToFront(11);
    await tick();
    await checking;
    expect(last()).toMatchObject({ tab: { id: 11 }, refused: false });
  });

  it('listens to nothing any more when it is stopped', async () => {
    await follow();
    const watched = port();
    stop();
    const count = seen.length;
    watched?.say(READING);
    watched?.drop();
    expect(seen).toHaveLength(count);
    for (const { listeners } of [world.onActivated, world.onUpdated, world.onMessage])
      expect(listeners.size).toBe(0);
  });
});
