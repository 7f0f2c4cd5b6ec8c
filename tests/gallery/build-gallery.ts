import { createServer } from 'node:http';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { closeServer, listen } from '../../scripts/browsers/test-site';
import { ROOT } from '../../scripts/build-extension';
import { makeGalleryData } from './gallery-data';

const FOLDER = join(ROOT, 'tests', 'gallery');
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** The gallery on this machine, with every state of the interface in one page. */
export interface Gallery {
  /** Address of the page; a state is asked for by `?state=…`, or in the page by `showState`. */
  url: string;
  close(): Promise<void>;
}

/** Builds the page of states with reports of the bundled corpus, and serves it from memory. */
export async function openGallery(): Promise<Gallery> {
  const files = await buildFiles();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'gallery.html';
    const body = files.get(name);
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  const port = await listen(server);
  return { url: `http://localhost:${port}/gallery.html`, close: () => closeServer(server) };
}

async function buildFiles(): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    root: FOLDER,
    configFile: false,
    logLevel: 'error',
    plugins: [await dataPlugin()],
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      // One large page for one machine: nobody waits for a chunk.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: join(FOLDER, 'gallery.html') },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return new Map(
    outputs
      .flatMap((one) => ('output' in one ? one.output : []))
      .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** Gives the page its reports as a module. */
async function dataPlugin(): Promise<Plugin> {
  const data = JSON.stringify(await makeGalleryData());
  return {
    name: 'gallery-data',
    resolveId: (id) => (id === 'virtual:gallery-data' ? `\0${id}` : null),
    load: (id) =>
      id === '\0virtual:gallery-data' ? `export default JSON.parse(${JSON.stringify(data)});` : null,
  };
}
