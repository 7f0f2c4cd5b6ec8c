// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import gate from '../../entrypoints/gate';

const ON_TOPIC = '<h1>Protest over deportation raids</h1><p>Immigration agents took families.</p>';

function run({ prerendering = false, body = ON_TOPIC } = {}) {
  const sent: unknown[] = [];
  const sendMessage = (message: unknown) => {
    sent.push(message);
    return Promise.reject(new Error('No tab with id: 7'));
  };
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  document.body.innerHTML = body;
  Object.defineProperty(document, 'prerendering', { value: prerendering, configurable: true });
  gate.main();
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

describe('the gate', () => {
  it('wakes the worker once, and bears that nobody is there', async () => {
    const sent = run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toEqual([{ type: 'wake' }]);
  });

  it('is silent on any other page', () => {
    expect(run({ body: '<h1>The harvest was good</h1>' })).toEqual([]);
  });

  it('waits until a page made ready in advance is shown', () => {
    const sent = run({ prerendering: true });
    expect(sent).toEqual([]);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(sent).toHaveLength(1);
  });
});
