import { once } from 'node:events';
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { pause } from './extension-browser';
import { startTestSite, type TestSite } from './test-site';

describe('the test site', () => {
  let site: TestSite | null = null;
  afterEach(() => site?.close());

  it('records and refuses an encrypted connection', async () => {
    site = await startTestSite();
    const socket = net.connect(site.port, '127.0.0.1');
    socket.write('CONNECT closed.example:443 HTTP/1.1\r\nHost: closed.example\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1\.1 403 /);
    expect(site.asked()).toEqual(['closed.example:443']);
  });

  it('outlives a browser that drops its connection while it is refused', async () => {
    site = await startTestSite();
    for (let tries = 0; tries < 20; tries += 1) {
      const socket = net.connect(site.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write('CONNECT closed.example:443 HTTP/1.1\r\nHost: closed.example\r\n\r\n');
      socket.resetAndDestroy();
    }
    // An error that nobody hears of fails the whole run.
    await pause(50);
    const address = `http://127.0.0.1:${site.port}/`;
    site.put(address, 'still here');
    expect(await (await fetch(address)).text()).toBe('still here');
  });
});
