import type { Frame, Worker } from 'playwright-core';
import { expect, it } from 'vitest';
import { askerOf } from './chromium';

const at = (url: string) => ({ url: () => url });
const noWorker = (): Worker | null => null;

it.each([
  [
    'a document',
    { serviceWorker: noWorker, frame: () => at('http://a.example/') as Frame },
    'http://a.example/',
  ],
  [
    'a worker, which has no frame',
    { serviceWorker: () => at('chrome-extension://x/w.js') as Worker, frame: noFrame },
    'chrome-extension://x/w.js',
  ],
  ['a tab whose frame is not known yet', { serviceWorker: noWorker, frame: noFrame }, ''],
] as const)('names the asker of a request by %s', (_by, request, asker) => {
  expect(askerOf(request)).toBe(asker);
});

function noFrame(): Frame {
  throw new Error('not available');
}
