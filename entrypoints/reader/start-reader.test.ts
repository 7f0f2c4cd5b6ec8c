// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderState } from '../../lib/messages/protocol';
import type { Article } from '../../lib/model/article';
import { startReader } from './start-reader';

type Connect = (port: unknown) => void;

const world = vi.hoisted(() => ({
  id: 'here' as string | undefined,
  connects: [] as Connect[],
  asked: [] as Article[],
  read: () => ({ article: {}, rendered: {} }) as unknown,
  navigate: () => {},
}));

vi.mock('../../lib/webext', () => ({
  browser: {
    runtime: {
      get id() {
        return world.id;
      },
      onConnect: { addListener: (listener: Connect) => world.connects.push(listener) },
      onMessage: { addListener: () => {} },
    },
    i18n: { getUILanguage: () => 'en' },
  },
}));
vi.mock('../../lib/settings', () => ({
  readSettings: async () => ({ where: null, marks: true, language: 'browser', quiet: [] }),
  watchSettings: () => {},
}));
vi.mock('./ask-worker', () => ({ askWorker: (article: Article) => world.asked.push(article) }));
vi.mock('../../lib/page/navigation', () => ({
  watchNavigation: (onChange: () => void) => {
    world.navigate = onChange;
  },
}));
vi.mock('../../lib/page/read-page', () => ({ readPage: () => world.read() }));

/** A popup that opens on the page; `closed` throws as a port does that was closed unnoticed. */
function openPopup(closed = false): ReaderState[] {
  const states: ReaderState[] = [];
  let first = true;
  const port = {
    name: 'watch',
    onMessage: { addListener: () => {} },
    onDisconnect: { addListener: () => {} },
    postMessage(state: ReaderState) {
      if (closed && !first) throw new Error('Attempting to use a disconnected port object');
      first = false;
      states.push(state);
    },
  };
  for (const connect of world.connects) connect(port);
  return states;
}

/** Happy DOM has no page transitions. */
function comeBack() {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
}

beforeEach(() => {
  world.id = 'here';
  world.connects = [];
  world.asked = [];
  world.read = () => ({ article: {}, rendered: {} });
});

describe('startReader', () => {
  it('reads again when its page is brought back, though a popup was closed meanwhile', () => {
    startReader();
    openPopup(true);
    const states = openPopup();
    comeBack();
    expect(world.asked).toHaveLength(2);
    expect(states).toEqual([
      { status: 'reading', step: 'collection' },
      { status: 'reading', step: 'page' },
      { status: 'reading', step: 'collection' },
    ]);
  });

  it('reads a swapped article again when its text comes late, and only then', () => {
    vi.useFakeTimers();
    try {
      const text = (words: string) => () => ({ article: { text: words }, rendered: {} });
      world.read = text('The first article.');
      startReader();
      world.navigate();
      vi.advanceTimersByTime(1000);
      expect(world.asked).toHaveLength(2);
      world.read = text('The second article.');
      vi.advanceTimersByTime(1000);
      expect(world.asked.map((article) => article.text)).toEqual([
        'The first article.',
        'The first article.',
        'The second article.',
      ]);
      vi.advanceTimersByTime(10_000);
      expect(world.asked).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says so where the page cannot be read', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    world.read = () => {
      throw new TypeError('document.querySelectorAll is not a function');
    };
    startReader();
    expect(openPopup()).toEqual([{ status: 'failed', reason: expect.stringContaining('could not be read') }]);
  });

  it('ends in silence when the extension was reloaded under its page', () => {
    startReader();
    world.id = undefined;
    comeBack();
    world.id = 'here again';
    comeBack();
    expect(world.asked).toHaveLength(1);
  });
});
