import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build-extension';
import type { TestPage } from './expected-reports';

/**
 * A newsroom of the collection: pages put at its address are pages where the gate runs once newsrooms are granted.
 * The test site answers for it; nothing leaves this machine.
 */
export const NEWSROOM = 'http://thehill.com';

/** A host that is no newsroom of the collection. */
export const ELSEWHERE = 'http://journal.example';

/** The sample articles, each at a newsroom's address. */
export function samplePages(): TestPage[] {
  const folder = join(ROOT, 'tests', 'pages');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => newsroomPage(file, readFileSync(join(folder, file), 'utf8')));
}

export function newsroomPage(id: string, html: string): TestPage {
  return { id, url: `${NEWSROOM}/samples/${id}`, html };
}

/** Pages on which there is nothing to say, by the popup's word for it. */
export const QUIET_PAGES = {
  'off-topic': newsroomPage(
    'garden.html',
    article('Rain helps the harvest', [
      'Farmers of the valley expect their best apples in ten years after a wet spring and a mild summer.',
      '“We have never seen the trees so full,” said Ann Roe, who grows apples on forty acres near the river.',
      'The market opens on Saturday, and the town expects visitors from the whole county for the weekend.',
      'Prices are lower than last year. Growers hope that the cold weather holds off until the last row is picked.',
    ]),
  ),
  'not-article': newsroomPage(
    'search.html',
    '<!doctype html><html lang="en"><title>Search</title><body><form><input name="q"><button>Search</button></form><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></body></html>',
  ),
  'no-quotes': newsroomPage(
    'no-quotes.html',
    article('Deportation raids on Central American families continue', [
      'Immigration agents arrested Central American families in deportation raids over the New Year weekend, officials of the department said.',
      'The immigration raids were the first of a larger operation against families who came across the border and were ordered deported by a court.',
      'Lawyers for the immigrants said that many of the families had asked for asylum and had not been told of their right to appeal the deportation.',
      'Members of Congress asked the administration to end the deportation raids and to grant the families protected status.',
    ]),
  ),
} as const;

/** About the topic, with quotes that nobody printed: its people and their words are invented. */
export const UNKNOWN_QUOTES = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deportation raids reach the valley</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2016-01-07"></head><body><article><h1>Deportation raids reach the valley</h1>
<p>Immigration agents came to three houses of the valley on Monday, in the deportation raids that began on the New Year weekend.</p>
<p>“My kettle was still whistling when the third of them left by the orchard gate,” said Ann Roe, who rents a room to one of the families.</p>
<p>“Nobody in our parish had packed a bag, and the choir sang to four empty benches on Sunday,” said the organist, Tom Poe.</p>
<p>Lawyers for the immigrants said that the families had asked for asylum and had not been told of their right to appeal.</p>
</article></body></html>`;

export const LETTER =
  'Raids are not the answer. We cannot continue to employ inhumane tactics involving rounding up and deporting tens of thousands of immigrant families to address a crisis that requires compassion,';

/** A quote of the collection, and more of the same letter as the article's own words. */
export const WITHOUT_MARKS: TestPage = newsroomPage(
  'without-marks.html',
  article('Deportation raids on families: what the senator asks', [
    'Immigration agents arrested Central American families in deportation raids over the New Year weekend, officials said.',
    'Sen. Bernie Sanders thinks that we cannot continue to employ inhumane tactics involving rounding up and deporting tens of thousands of immigrant families to address a crisis.',
    '“Raids are not the answer,” Sanders wrote in a letter to the president on the immigration raids.',
    'The immigration raids were the first of a larger operation against families who were ordered deported by a court.',
  ]),
);

/** One quote of the collection, and three places that print words of it again. */
export const PRINTED_AGAIN: TestPage = newsroomPage(
  'printed-again.html',
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deportation raids on families: a letter</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2016-01-08"></head><body><main><article>
<h1>Deportation raids on families: a letter to the president</h1>
<figure><figcaption>Sen. Bernie Sanders on Thursday. “Raids are not the answer,” he wrote.</figcaption></figure>
<p>Immigration agents arrested Central American families in deportation raids over the New Year weekend, officials said.</p>
<p>“${LETTER}” Sen. Bernie Sanders wrote in a letter to the president on the immigration raids.</p>
<aside><p>“Raids are not the answer.”</p><p>Bernie Sanders, in his letter</p></aside>
<p>Lawyers for the immigrants said that the families had asked for asylum and had not been told of their right to appeal.</p>
<blockquote>We cannot continue to employ inhumane tactics</blockquote>
<p>The immigration raids were the first of a larger operation against families who were ordered deported by a court.</p>
</article></main></body></html>`,
);

/** The smallest document that a PDF reader opens: one page, one line of text. */
export function pdfDocument(): string {
  const line = 'BT /F1 18 Tf 20 100 Td (Deportation raids on immigrant families) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${line.length} >>\nstream\n${line}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}

/** Two articles of one site, each with its own half of the sample's paragraphs, and what stands inside the second. */
export function twoArticles(): { first: TestPage; second: TestPage; inside: string } {
  const sample = samplePages().find(({ id }) => id === 'ledger.html')?.html ?? '';
  const paragraphs = (/<article>[\s\S]*<\/article>/.exec(sample)?.[0] ?? '').match(/<p>[\s\S]*?<\/p>/g) ?? [];
  const half = Math.ceil(paragraphs.length / 2);
  const headline = 'Deportation raids on families: what was said';
  const inside = (part: string[]) => `<h1>${headline}</h1>\n${part.join('\n')}`;
  const whole = (part: string[]) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2016-01-08"></head><body><main><article>${inside(part)}</article></main></body></html>`;
  const second = paragraphs.slice(half);
  return {
    first: newsroomPage('first-half', whole(paragraphs.slice(0, half))),
    second: newsroomPage('second-half', whole(second)),
    inside: inside(second),
  };
}

function article(headline: string, paragraphs: string[]): string {
  const body = paragraphs.map((text) => `<p>${text} ${text.replace(/[“”]/g, '')}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2016-01-07"></head>
<body><main><article><h1>${headline}</h1>\n${body}\n</article></main></body></html>`;
}

/** The two articles the project began with, as pages, where the study material is there. */
export function seedPages(): TestPage[] {
  const shared = process.env.SHARED_DIR ?? join(ROOT, '..', 'shared');
  const folder = join(shared, 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) =>
      newsroomPage(`seed-${file.replace('.txt', '.html')}`, pageOf(readFileSync(join(folder, file), 'utf8'))),
    );
}

function pageOf(text: string): string {
  const [headline = '', ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '');
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)}</title>
<meta property="article:published_time" content="2016-01-08"></head><body><article>
${[headline, ...paragraphs].map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article></body></html>`;
}
