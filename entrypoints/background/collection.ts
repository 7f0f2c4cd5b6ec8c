import type { Corpus } from '../../lib/corpus/corpus';
import { decodePack } from '../../lib/corpus/pack/pack';
import type { CollectionAnswer } from '../../lib/messages/protocol';
import { browser } from '../../lib/webext';

const BUNDLED_PACK = 'corpora/raids-2016.pack';
const MISSING = 'The bundled collection is not in the package. Install the extension again.';
/** Name under which the time from the first question to the open corpus is kept: `performance.getEntriesByName`. */
const OPENING = 'open the collection';

export type Opened = { ok: true; corpus: Corpus } | { ok: false; missing: boolean; reason: string };

let opening: Promise<Opened> | null = null;

/**
 * The bundled corpus, opened once in the worker's life. A failure is a value with a sentence for the reader, and is
 * not remembered: the next question tries again.
 */
export function openCollection(): Promise<Opened> {
  opening ??= readPack().then((opened) => {
    if (!opened.ok) opening = null;
    return opened;
  });
  return opening;
}

async function readPack(): Promise<Opened> {
  const start = performance.now();
  try {
    const file = await readFile();
    if (file === null) return { ok: false, missing: true, reason: MISSING };
    const opened = decodePack(file);
    performance.measure(OPENING, { start });
    return opened.ok ? opened : { ...opened, missing: false };
  } catch (error) {
    return {
      ok: false,
      missing: false,
      reason: `The bundled collection could not be read (${String(error)}). Install the extension again.`,
    };
  }
}

/** Null where the package has no such file: browsers reject the request then, or answer without success. */
async function readFile(): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK)).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** What the collection holds, for the footer, the empty states and the first-run page. */
export async function describeCollection(): Promise<CollectionAnswer> {
  const opened = await openCollection();
  if (!opened.ok) return opened.missing ? { status: 'missing' } : { status: 'failed', reason: opened.reason };
  const { corpus } = opened;
  return {
    status: 'open',
    extent: [corpus.extent],
    examples: [...corpus.examples],
    newsrooms: newsroomPatterns(corpus),
  };
}

/** One match pattern a domain: the newsrooms and agencies, which are counted as outlets; offices and sites are not asked for. */
function newsroomPatterns(corpus: Corpus): string[] {
  const domains = corpus.outlets
    .filter((outlet) => outlet.kind === 'news' || outlet.kind === 'agency')
    .flatMap((outlet) => outlet.domains);
  return [...new Set(domains)].sort().map((domain) => `*://*.${domain}/*`);
}
