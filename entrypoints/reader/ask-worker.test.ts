import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/protocol';
import type { Report } from '../../lib/model/report';
import { askWorker } from './ask-worker';
import { article } from './test-article';

type Listener = (message?: unknown) => void;

/** One end of a port, as the reader sees it; the test plays the worker. */
class FakePort {
  sent: unknown[] = [];
  closed = false;
  private messages: Listener[] = [];
  private ends: Listener[] = [];
  onMessage = { addListener: (listener: Listener) => this.messages.push(listener) };
  onDisconnect = { addListener: (listener: Listener) => this.ends.push(listener) };
  postMessage(message: unknown) {
    this.sent.push(message);
  }
  disconnect() {
    this.closed = true;
  }
  answer(message: unknown) {
    for (const listener of this.messages) listener(message);
  }
  workerStopped() {
    for (const listener of this.ends) listener();
  }
}

const world = vi.hoisted(() => ({ ports: [] as unknown[], id: 'here' as string | undefined }));
vi.mock('../../lib/webext', () => ({
  browser: {
    runtime: {
      get id() {
        return world.id;
      },
      connect: () => {
        const port = new FakePort();
        world.ports.push(port);
        return port;
      },
    },
  },
}));

const report: Report = {
  page: {
    url: null,
    title: null,
    outlet: null,
    published: null,
    lang: 'en',
    words: 2,
    paragraphs: 1,
    complete: true,
    topic: { verdict: 'off-topic', score: 0, evidence: [] },
  },
  quotes: [],
  unmarked: [],
  styleNotes: [],
  corpus: [],
  took: { extract: 0, quotes: 0, match: 0, attribute: 0, framing: 0 },
};

const ports = () => world.ports as FakePort[];

function ask() {
  const answers: Answer[] = [];
  const abort = new AbortController();
  askWorker(article, (answer) => answers.push(answer), abort.signal);
  return { answers, abort };
}

beforeEach(() => {
  world.ports = [];
  world.id = 'here';
});

describe('askWorker', () => {
  it('passes on the first and the final answer and closes', () => {
    const { answers } = ask();
    ports()[0]?.answer({ type: 'first', report });
    ports()[0]?.answer({ type: 'final', report });
    expect(answers.map((answer) => answer.type)).toEqual(['first', 'final']);
    expect(ports()[0]?.closed).toBe(true);
    expect(ports()).toHaveLength(1);
  });

  it('asks again when the worker was stopped between the two', () => {
    const { answers } = ask();
    ports()[0]?.answer({ type: 'first', report });
    ports()[0]?.workerStopped();
    ports()[1]?.answer({ type: 'final', report });
    expect(ports()).toHaveLength(2);
    expect(ports()[1]?.sent).toEqual([{ type: 'explain', article }]);
    expect(answers.at(-1)?.type).toBe('final');
  });

  it('gives up with a sentence, not in silence', () => {
    const { answers } = ask();
    for (let i = 0; i < 5; i += 1) ports()[i]?.workerStopped();
    expect(ports()).toHaveLength(3);
    expect(answers).toEqual([{ type: 'failed', reason: expect.stringContaining('Reload the page') }]);
  });

  it('lets the first answer stand where the worker never finishes', () => {
    const { answers } = ask();
    ports()[0]?.answer({ type: 'first', report });
    for (let i = 0; i < 5; i += 1) ports()[i]?.workerStopped();
    expect(ports()).toHaveLength(3);
    expect(answers.map((answer) => answer.type)).toEqual(['first']);
  });

  it('is quiet when the extension was reloaded under an open page', () => {
    const { answers } = ask();
    world.id = undefined;
    ports()[0]?.workerStopped();
    expect(ports()).toHaveLength(1);
    expect(answers).toEqual([]);
  });

  it('drops what is no answer', () => {
    const { answers } = ask();
    ports()[0]?.answer({ type: 'final', report: { quotes: 'all of them' } });
    expect(answers).toEqual([]);
  });

  it('says nothing after the page moved on', () => {
    const { answers, abort } = ask();
    abort.abort();
    ports()[0]?.answer({ type: 'final', report });
    ports()[0]?.workerStopped();
    expect(answers).toEqual([]);
    expect(ports()).toHaveLength(1);
  });
});
