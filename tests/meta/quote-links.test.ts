import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkToQuote } from '../../lib/share/text-fragment';
import { isWebAddress } from '../../lib/text/address';
import { ROOT } from './project-files';

interface Recorded {
  id: string;
  url: string | null;
  quotes: { text: string }[];
}

const FOLDER = join(ROOT, 'corpora', 'raids-2016', 'articles');

it('every recorded quote of four words and more, at an address of the web, has a link to its place', () => {
  const articles = readdirSync(FOLDER).map(
    (file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Recorded,
  );
  let linked = 0;
  const without: string[] = [];
  for (const { id, url, quotes } of articles) {
    if (url === null || !isWebAddress(url)) continue;
    for (const { text } of quotes) {
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      if (words.length < 4) continue;
      if (linkToQuote(url, text) === null) without.push(`${id}: ${text}`);
      else linked += 1;
    }
  }
  expect(without).toEqual([]);
  expect(linked).toBeGreaterThan(500);
});
