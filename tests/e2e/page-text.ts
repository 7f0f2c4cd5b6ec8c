import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/build-extension';

const ENTRY = `
  import { hiddenByStyle } from '${join(ROOT, 'lib/page/hidden').replaceAll('\\', '/')}';
  import { readPage } from '${join(ROOT, 'lib/page/read-page').replaceAll('\\', '/')}';
  export const read = () => readPage(document, { url: location.href, isHidden: hiddenByStyle }).article.text;
`;

/** A JavaScript expression that reads the text of the page it is evaluated in, with the reader's own code. */
export async function pageTextExpression(): Promise<string> {
  const name = 'virtual:page-text';
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    plugins: [
      {
        name: 'page-text',
        resolveId: (id) => (id === name ? `\0${name}` : null),
        load: (id) => (id === `\0${name}` ? ENTRY : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: name, formats: ['iife'], name: 'pageText', fileName: 'page-text' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('The page reader was not bundled.');
  return `(() => { ${bundle.output[0].code}\n return pageText.read(); })()`;
}
