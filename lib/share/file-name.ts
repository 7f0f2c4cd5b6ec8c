import type { PageFacts } from '../model/report';

/** Characters of a headline that a file's name takes. */
const LENGTH = 40;

/** A name for a saved report, of plain letters that every system takes: `source-context-2016-01-08-raids-on-families.md`. */
export function fileName(
  { title, published }: Pick<PageFacts, 'title' | 'published'>,
  ending: string,
): string {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(published ?? '')?.[0];
  const plain = (title ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LENGTH)
    .replace(/^-+|-+$/g, '');
  return `${['source-context', day, plain].filter(Boolean).join('-')}.${ending}`;
}
