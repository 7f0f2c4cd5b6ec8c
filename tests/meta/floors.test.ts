import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './project-files';

const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

type Refused = [trap: string, path: string, target: string, words?: string];

/** One forbidden import, or more, for each room. */
const REFUSED_IMPORTS: Refused[] = [
  ['vocabulary takes code', 'lib/model/span.ts', '../text/tokens'],
  ['text looks up', 'lib/text/tokens.ts', '../quotes/marks'],
  ['settings look up', 'lib/settings.ts', './explain/explain'],
  ['quotes look sideways', 'lib/quotes/spans.ts', '../match/align'],
  ['match looks sideways', 'lib/match/align.ts', '../quotes/marks'],
  ['framing looks sideways, from a folder inside it', 'lib/framing/inner/verb.ts', '../../page/paint'],
  ['page looks up', 'lib/page/paint.ts', '../corpus/pack/pack'],
  ['share looks sideways', 'lib/share/citation.ts', '../framing/voice'],
  ['messages look up', 'lib/messages/protocol.ts', '../corpus/records/record'],
  ['corpus looks up, from a folder inside it', 'lib/corpus/pack/pack.ts', '../../explain/explain'],
  ['components match', 'components/popup/popup.tsx', '../../lib/match/align'],
  ['components know the browser', 'components/popup/popup.tsx', '../../lib/webext'],
  ['the program draws', 'lib/explain/explain.ts', '../../components/popup'],
  ['the program is wired', 'lib/explain/explain.ts', '../../entrypoints/popup/popup-page'],
  ['an entrypoint uses the command line', 'entrypoints/background/index.ts', '../../cli/exit'],
  ['the gate takes a library', 'entrypoints/gate.ts', 'valibot'],
  ['the gate takes a part of a library', 'lib/page/gate.ts', 'preact/hooks'],
  ['the gate takes the polyfill', 'entrypoints/gate.ts', '../lib/webext'],
  ['a second door to the browser', 'entrypoints/background/index.ts', 'webextension-polyfill'],
  [
    'the vocabulary looks up by type alone',
    'lib/text/tokens.ts',
    '../explain/explain',
    'import type { x } from',
  ],
  ['a floor is passed on', 'lib/text/tokens.ts', '../explain/explain', 'export { x } from'],
];

const ALLOWED_IMPORTS: [path: string, target: string][] = [
  ['lib/text/tokens.ts', '../model/span'],
  ['lib/quotes/spans.ts', '../text/tokens'],
  ['lib/quotes/lexicons/verbs.ts', '../words'],
  ['lib/corpus/pack/pack.ts', '../../match/align'],
  ['components/popup/popup.tsx', '../../lib/framing/compare'],
  ['lib/explain/explain.ts', '../corpus/pack/pack'],
  ['entrypoints/gate.ts', '../lib/page/gate'],
  ['entrypoints/gate.ts', 'wxt/utils/define-unlisted-script'],
  ['lib/webext.ts', 'webextension-polyfill'],
  ['cli/explain.ts', '../lib/explain/explain'],
];

const REFUSED_GLOBALS: [trap: string, path: string, code: string][] = [
  ['a document in a pure room', 'lib/quotes/spans.ts', 'document.title;'],
  ['the extension API in a pure room', 'lib/explain/explain.ts', 'browser.runtime;'],
  ['a request in a pure room', 'lib/corpus/pack/pack.ts', "fetch('x');"],
  ['the extension API in a component', 'components/popup/popup.tsx', 'chrome.tabs;'],
];

describe('floors', () => {
  let folder = '';
  const lines = new Map<string, string[]>();
  let faults: string[] = [];

  /** Puts a line into the copy; gives the place a diagnostic would name. */
  const plant = (path: string, code: string): string => {
    const file = lines.get(path) ?? [];
    lines.set(path, [...file, code]);
    return `${path}:${file.length + 1}`;
  };

  const refused = REFUSED_IMPORTS.map(
    ([trap, path, target, words = 'import { x } from']) =>
      [trap, plant(path, `${words} '${target}';`)] as const,
  );
  const allowed = ALLOWED_IMPORTS.map(
    ([path, target]) => [path, target, plant(path, `import { x } from '${target}';`)] as const,
  );
  const globals = REFUSED_GLOBALS.map(([trap, path, code]) => [trap, plant(path, code)] as const);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'source-context-floors-'));
    copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
    for (const [path, code] of lines) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), `${code.join('\n')}\n`);
    }
    const options = ['lint', '--only=style', '--reporter=github', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(process.execPath, [BIOME, ...options], { cwd: folder, encoding: 'utf8' });
    faults = [...stdout.matchAll(/^::error title=lint\/style\/(\w+),file=([^,]+),line=(\d+)/gm)].map(
      ([, rule, file = '', line]) => `${rule} ${relative(realpathSync(folder), file)}:${line}`,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(refused)('%s: refused', (_trap, place) => {
    expect(faults).toContain(`noRestrictedImports ${place}`);
  });

  it.each(allowed)('%s may import %s', (_path, _target, place) => {
    expect(faults).not.toContain(`noRestrictedImports ${place}`);
  });

  it.each(globals)('%s: refused', (_trap, place) => {
    expect(faults).toContain(`noRestrictedGlobals ${place}`);
  });
});
