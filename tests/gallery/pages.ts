import { newsroomPage, QUIET_PAGES, samplePages, UNKNOWN_QUOTES, WITHOUT_MARKS } from '../e2e/pages';

/** A page that a state shows the report of. */
interface GalleryPage {
  url: string;
  html: string;
}

const LETTER =
  'Raids are not the answer. We cannot continue to employ inhumane tactics involving rounding up and deporting tens of thousands of immigrant families to address a crisis that requires compassion,';

/** An article of another year about something else, in which the letter is quoted. */
const OLDER = newsroomPage(
  'older-quote.html',
  document('en', 'A senator and his letters', '2021-05-04', [
    'The library of the university has opened a room for the papers of elected officials, the first of its kind in the state.',
    'Visitors can read what they wrote to presidents of both parties over thirty years, on farms, on banks and on war.',
    `“${LETTER}” Bernie Sanders wrote in one of them.`,
    'The room is open on weekdays from nine to five. A guide is sold at the desk, and school classes are asked to call ahead.',
  ]),
);

/** On the topic, in Spanish, with quotes that nobody printed. */
const SPANISH = newsroomPage(
  'en-otra-lengua.html',
  document('es', 'Las redadas llegan al valle', '2016-01-07', [
    'Agentes de inmigración llegaron el lunes a tres casas del valle, en las redadas de deportación contra familias centroamericanas.',
    '“La tetera todavía silbaba cuando el último de ellos salió por el portón del huerto”, dijo Ana Roble, que alquila un cuarto a una de las familias.',
    '“Nadie en la parroquia había hecho la maleta y el coro cantó el domingo ante cuatro bancos vacíos”, dijo el organista, Tomás Pozo.',
    'Los abogados de los inmigrantes dijeron que las familias habían pedido asilo y no sabían que podían apelar la deportación.',
  ]),
);

/** The same words as every other printing, with no outlet named near the quote. */
const SILENT = newsroomPage(
  'no-credit.html',
  document('en', 'Deportation raids: what Congress says', '2016-01-07', [
    'Immigration agents arrested Central American families in deportation raids over the New Year weekend.',
    '“Invading homes is inhumane and adds to the trauma of these families fleeing violence and oppression,” said Rep. Linda Sánchez of California.',
    'The immigration raids were the first of a larger operation against families who were ordered deported by a court.',
  ]),
);

/** Words of the letter that stand alone: nobody near them says whose they are. */
const ALONE = newsroomPage(
  'no-speaker.html',
  document('en', 'Deportation raids: overheard in Congress', '2016-01-08', [
    'Immigration agents arrested Central American families in deportation raids over the New Year weekend.',
    '“Our nation has always been a beacon of hope and a refuge for the oppressed.”',
    'The immigration raids were the first of a larger operation against families who were ordered deported by a court.',
  ]),
);

/** Every page that is read for the gallery, by the name its report goes by. */
export function galleryPages(): Record<string, GalleryPage> {
  const samples = samplePages().map((page) => [page.id.replace('.html', ''), page] as const);
  const ledger = samples.find(([name]) => name === 'ledger')?.[1];
  if (!ledger) throw new Error('tests/pages has no ledger.html');
  return {
    ...Object.fromEntries(samples),
    archived: { url: `https://web.archive.org/web/20160109120000/${ledger.url}`, html: ledger.html },
    'no-quotes': QUIET_PAGES['no-quotes'],
    'off-topic': QUIET_PAGES['off-topic'],
    'none-in-corpus': newsroomPage('unknown-quotes.html', UNKNOWN_QUOTES),
    unmarked: WITHOUT_MARKS,
    'older-quote': OLDER,
    'other-language': SPANISH,
    'no-credit': SILENT,
    'no-speaker': ALONE,
  };
}

function document(lang: string, headline: string, published: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${published}"></head>
<body><main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}
