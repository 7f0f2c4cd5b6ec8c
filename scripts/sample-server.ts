import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { closeServer, listen } from './browsers/test-site';
import { ROOT } from './build-extension';

/** The sample article: our own prose around real public quotes, in an outlet name nobody bears. */
export const SAMPLE = join(ROOT, 'tests', 'pages', 'ledger.html');

/** Serves the sample article on this machine. */
export async function serveSample(): Promise<{ url: string; close(): Promise<void> }> {
  const html = readFileSync(SAMPLE);
  const server = createServer((request, response) => {
    if (request.url !== '/ledger.html') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  const port = await listen(server);
  return { url: `http://localhost:${port}/ledger.html`, close: () => closeServer(server) };
}
