import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A local web server that is also a proxy. A browser that uses it as its proxy finds every host here, so a test
 * page can stand at a newsroom's own address, and every request that leaves the browser is seen.
 */
export interface TestSite {
  readonly port: number;
  /** Publishes a page; `url` is absolute, http. */
  put(url: string, html: string, contentType?: string): void;
  /** Absolute addresses asked for so far, in order; `host:443` for an attempted encrypted connection. */
  asked(): string[];
  close(): Promise<void>;
}

export async function startTestSite(): Promise<TestSite> {
  const pages = new Map<string, { body: string; type: string }>();
  const asked: string[] = [];
  const server = createServer((request, response) => answer(request, response, pages, asked));
  // Encrypted connections are recorded and refused: nothing here has a certificate.
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser may drop the connection first; after "connect" nobody else listens to the socket.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(server);
  return {
    port,
    put: (url, body, type = 'text/html; charset=utf-8') => void pages.set(url, { body, type }),
    asked: () => [...asked],
    close: () => closeServer(server),
  };
}

/** Starts a server on a free port of this machine. */
export function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

export function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Map<string, { body: string; type: string }>,
  asked: string[],
): void {
  const url = request.url?.startsWith('http:') ? request.url : `http://${request.headers.host}${request.url}`;
  asked.push(url);
  const page = pages.get(url);
  response.setHeader('cache-control', 'no-store');
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    return;
  }
  response.writeHead(200, { 'content-type': page.type }).end(page.body);
}
