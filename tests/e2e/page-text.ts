import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/build-extension';

/** A JavaScript expression that reads the text of the page it is evaluated in, with the reader's own code. */
export async function pageTextExpression(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'tests', 'e2e', 'read-page-text.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('The page reader was not bundled.');
  return `(() => { ${bundle.output[0].code}\n return page.readPageText(); })()`;
}
