import type { OutletKind } from '../model/report';
import type { Cited } from './cited';
import { dateParts } from './say-date';
import type { ShareWords } from './share-words';

/** An item of CSL-JSON (schema 1.0.2) with the fields that are used here. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'document';
  title?: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
  language: string;
  note: string;
}

const NEWS = new Set<OutletKind | null>(['news', 'agency']);

/**
 * One quote for a reference manager. A newsroom's article is `article-newspaper`, anything else with an address `webpage`, without one
 * `document`. No record holds who wrote an article, so it has no author; an office's own text has the office. A date, or a part of it,
 * that is not known is left out.
 */
export function citeCsl(cited: Cited, words: ShareWords): CslItem {
  const date = dateParts(cited.published);
  const issuer = cited.primary && cited.outlet !== null ? { author: [{ literal: cited.outlet }] } : {};
  const container = !cited.primary && cited.outlet !== null ? { 'container-title': cited.outlet } : {};
  return {
    id: cited.id,
    type: typeOf(cited),
    ...(cited.title === null ? {} : { title: cited.title }),
    ...issuer,
    ...container,
    ...(date === null ? {} : { issued: { 'date-parts': [date] } }),
    ...(cited.url === null ? {} : { URL: cited.url }),
    language: cited.lang,
    note: noteOf(cited, words),
  };
}

/** The item as the text that is copied: a list of one, as reference managers read it. */
export function citeCslText(cited: Cited, words: ShareWords): string {
  return `${JSON.stringify([citeCsl(cited, words)], null, 2)}\n`;
}

function typeOf({ url, kind }: Cited): CslItem['type'] {
  if (NEWS.has(kind)) return 'article-newspaper';
  return url === null ? 'document' : 'webpage';
}

/** The quoted words and whose they are: CSL has no field for either. */
function noteOf({ words: said, speaker, titleSeen, title }: Cited, words: ShareWords): string {
  const who = speaker === null ? words.noSpeaker : speaker.likely ? words.likely(speaker.name) : speaker.name;
  const lines = [`${words.labels.quote}: ${words.marks(said)}`, `${words.labels.speaker}: ${who}`];
  if (title !== null && !titleSeen) lines.push(words.titleNotChecked);
  return lines.join('\n');
}
