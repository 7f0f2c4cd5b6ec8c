import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependencies } from '../../../package.json';
import { CdpTarget } from '../../../scripts/browsers/cdp-target';
import { ChromiumBrowser } from '../../../scripts/browsers/chromium';
import { waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { outputFolder } from '../../../scripts/build-extension';
import { samplePages } from '../pages';
import { useSession } from '../session';

/** The library's own version, which stands inside the function that Vite wraps the library in. */
const LIBRARY_MARK = dependencies.compromise;

interface Coverage {
  result: {
    url: string;
    functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[];
  }[];
}

/** How often the innermost function around a place of the worker's script ran since coverage was started. */
async function runsAround(worker: CdpTarget, offset: number): Promise<number> {
  const { result } = (await worker.send('Profiler.takePreciseCoverage')) as Coverage;
  const around = result
    .filter((script) => script.url.endsWith('/background.js'))
    .flatMap((script) => script.functions.flatMap((each) => each.ranges.slice(0, 1)))
    .filter((range) => range.startOffset <= offset && offset < range.endOffset)
    .sort((one, other) => one.endOffset - one.startOffset - (other.endOffset - other.startOffset));
  return around[0]?.count ?? 0;
}

/** Chrome forbids `import()` in a worker, so the library is inlined; it must still not run before it is needed. */
describe('chromium: the worker', () => {
  const session = useSession('chromium');

  it('is woken without the language library, which runs when attribution asks for it', async () => {
    const { browser, site } = session;
    if (!(browser instanceof ChromiumBrowser)) throw new Error('these tests are for Chromium');
    const script = readFileSync(join(outputFolder('chrome'), 'background.js'), 'utf8');
    const offset = script.indexOf(LIBRARY_MARK);
    expect(offset).toBeGreaterThan(0);
    const [sample] = samplePages();
    if (!sample) throw new Error('tests/pages has no sample page');
    site.put(sample.url, sample.html);
    await browser.grant('newsrooms');
    await browser.stopWorker();

    // The options page asks the worker what the collection holds: it wakes and opens the corpus, no more.
    const options = await browser.openPage('options.html');
    const target = await waitFor(
      'the worker',
      () => browser.workerTarget(),
      (id) => id !== null,
    );
    const worker = await CdpTarget.attach(browser.session, target ?? '');
    await worker.send('Profiler.enable');
    await worker.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await options.evaluate(`chrome.runtime.sendMessage({ type: 'collection' })`);
    await options.close();
    expect(await runsAround(worker, offset)).toBe(0);
    const before = await heapOf(worker);

    await browser.goto(sample.url);
    await waitFor(
      'the marks',
      () => readMarks(browser),
      (marks) => marks.elsewhere.length + marks.differs.length > 0,
    );
    await waitFor(
      'the library to run',
      () => runsAround(worker, offset),
      (runs) => runs > 0,
    );
    expect(await heapOf(worker)).toBeGreaterThan(before);
    await worker.detach();
  });
});

async function heapOf(worker: CdpTarget): Promise<number> {
  const { usedSize } = (await worker.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}
