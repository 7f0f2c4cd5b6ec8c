// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderState, Wish } from '../../lib/messages/protocol';
import type { Article } from '../../lib/model/article';
import type { Report } from '../../lib/model/report';
import { startReader } from './start-reader';

type Connect = (port: unknown) => void;

const world = vi.hoisted(() => ({
  id: 'here' as string | undefined,
  connects: [] as Connect[],
  asked: [] as Article[],
  read: () => ({ article: {}, rendered: {} }) as unknown,
  navigate: () => {},
  settings: { where: null, marks: true, language: 'browser', quiet: [] as string[] },
  choose: (_settings: unknown) => {},
  answer: (_answer: unknown) => {},
  painted: [] as string[][],
  announced: [] as string[],
}));

vi.mock('../../lib/webext', () => ({
  browser: {
    runtime: {
      get id() {
        return world.id;
      },
      onConnect: { addListener: (listener: Connect) => world.connects.push(listener) },
      onMessage: { addListener: () => {} },
      sendMessage: async () => null,
    },
    i18n: { getUILanguage: () => 'en' },
  },
}));
vi.mock('../../lib/settings', () => ({
  readSettings: async () => world.settings,
  watchSettings: (onChange: (settings: unknown) => void) => {
    world.choose = onChange;
  },
}));
vi.mock('./marks', () => ({
  findingsOf: (report: Report) =>
    report.quotes.map((quote) => ({
      quote,
      marks: [{ id: quote.id, look: 'elsewhere', range: new Range() }],
    })),
  rangesOfQuote: () => [],
}));
vi.mock('./card-in-page', () => ({
  createCard: () => ({
    update() {},
    announce: (text: string) => void world.announced.push(text),
    step() {},
    makeReady: () => void world.announced.push('ready'),
  }),
}));
vi.mock('../../lib/page/paint', () => ({
  createPainter: () => ({
    paint: (marks: { id: string }[]) => world.painted.push(marks.map(({ id }) => id)),
    clear: () => world.painted.push([]),
    reassert() {},
    show() {},
  }),
}));
vi.mock('./ask-worker', () => ({
  askWorker(article: Article, onAnswer: (answer: unknown) => void) {
    world.asked.push(article);
    world.answer = onAnswer;
  },
}));
vi.mock('../../lib/page/navigation', () => ({
  watchNavigation: (onChange: () => void) => {
    world.navigate = onChange;
  },
}));
vi.mock('../../lib/page/read-page', () => ({ readPage: () => world.read() }));

/** A popup that opens on the page; `closed` throws as a port does that was closed unnoticed. */
function openPopup(closed = false, wishes: Wish[] = []): ReaderState[] {
  const states: ReaderState[] = [];
  let first = true;
  const port = {
    name: 'watch',
    onMessage: {
      addListener: (listener: (wish: Wish) => void) => {
        for (const wish of wishes) listener(wish);
      },
    },
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

/** Two quotes that are printed elsewhere, in an article on the topic. */
const report = {
  page: { topic: { verdict: 'on-topic' } },
  quotes: ['q1', 'q2'].map((id) => ({
    id,
    kind: 'speech',
    parts: [],
    matches: [{ verdict: 'same', appearances: [{ verdict: 'same', text: 'Two words.' }] }],
    renderings: [],
  })),
  unmarked: [],
} as unknown as Report;

/** A reader whose page has been read and answered. */
async function startedReader(): Promise<void> {
  startReader();
  await Promise.resolve();
  world.answer({ type: 'final', report });
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
  world.settings = { where: null, marks: true, language: 'browser', quiet: [] };
  world.painted = [];
  world.announced = [];
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

  it('paints nothing before it knows what the reader has chosen', async () => {
    startReader();
    world.answer({ type: 'first', report });
    expect(world.painted.flat()).toEqual([]);
    await Promise.resolve();
    expect(world.painted.at(-1)).toEqual(['q1', 'q2']);
  });

  it.each([
    ['marks are off', { marks: false }, 1],
    ['the site is quiet', { quiet: [location.hostname] }, 2],
  ])('takes the marks away and brings them back while the page is open: %s', async (_when, change, asked) => {
    await startedReader();
    world.choose({ ...world.settings, ...change });
    expect(world.painted.at(-1)).toEqual([]);
    // The worker is asked again where the number on the toolbar must go too.
    expect(world.asked).toHaveLength(asked);
    world.choose(world.settings);
    expect(world.painted.at(-1)).toEqual(['q1', 'q2']);
  });

  it('makes ready to speak when it paints, and says later how many places can be stepped through', async () => {
    vi.useFakeTimers();
    try {
      await startedReader();
      expect(new Set(world.announced)).toEqual(new Set(['ready']));
      openPopup(false, [{ type: 'dismiss', quote: 'q1', dismissed: true }]);
      await vi.runAllTimersAsync();
      expect(world.announced.at(-1)).toBe('1 passage on this page is printed elsewhere.');
    } finally {
      vi.useRealTimers();
    }
  });

  it('puts nothing of its own into a page where nothing is marked', async () => {
    world.settings.marks = false;
    await startedReader();
    expect(world.announced).toEqual([]);
  });

  it('takes a finding off the page and brings it back, and tells who watches', async () => {
    await startedReader();
    const states = openPopup();
    openPopup(false, [{ type: 'dismiss', quote: 'q1', dismissed: true }]);
    expect(world.painted.at(-1)).toEqual(['q2']);
    expect(states.at(-1)).toMatchObject({ status: 'done', dismissed: ['q1'] });
    world.answer({ type: 'final', report });
    expect(world.painted.at(-1)).toEqual(['q2']);
    openPopup(false, [{ type: 'dismiss', quote: 'q1', dismissed: false }]);
    expect(world.painted.at(-1)).toEqual(['q1', 'q2']);
    expect(states.at(-1)).toMatchObject({ dismissed: [] });
  });

  it('keeps its marks where the same text is read again, and not under another', async () => {
    const text = (words: string) => () => ({ article: { text: words }, rendered: {} });
    world.read = text('The first article.');
    await startedReader();
    world.painted = [];
    openPopup(false, [{ type: 'read-again' }]);
    expect(world.painted).toEqual([]);
    world.read = text('The second article.');
    openPopup(false, [{ type: 'read-again' }]);
    expect(world.painted.at(-1)).toEqual([]);
  });

  it('tells who watches that the text is no longer the one that was read', async () => {
    vi.useFakeTimers();
    try {
      world.read = () => ({ article: { text: 'As it was.' }, rendered: {} });
      await startedReader();
      world.read = () => ({ article: { text: 'As it is now.' }, rendered: {} });
      const states = openPopup();
      expect(states).toMatchObject([{ changed: false }]);
      vi.runAllTimers();
      expect(states.at(-1)).toMatchObject({ changed: true });
    } finally {
      vi.useRealTimers();
    }
  });
});
