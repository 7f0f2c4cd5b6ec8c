import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../model/report';
import { correctionText } from './correction';
import { CSV_COLUMNS, exportCsv } from './export-csv';
import { exportJson, REPORT_FORMAT } from './export-json';
import { exportMarkdown } from './export-markdown';
import { testAppearance, testMatch, testQuote, testRendering, testReport, testWords } from './test-report';

const TEXT = 'Closing a library is not a saving.';
const report = testReport([
  testQuote(TEXT, [
    testMatch([testAppearance(), testAppearance({ article: 'wire-2', outlet: 'Metro Wire', url: null })]),
  ]),
  testQuote('I borrow a book a week.', [], { id: 'q2' }),
  testQuote('The Night Shelf', [], { id: 'q3', kind: 'title' }),
]);

/** A table by RFC 4180, as a careful program reads it. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let found = cells.exec(csv); found !== null; found = cells.exec(csv)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') {
      if (cells.lastIndex === csv.length) return rows;
      rows.push([]);
    }
  }
  throw new Error('not a table');
}

/** The cells as a spreadsheet takes them: a quotation mark counts only where a cell begins, and text may go on behind it. */
function cellsOf(csv: string, mark: string): string[] {
  const cells = new RegExp(
    `(?:"((?:[^"]|"")*)(?:"|$))?([^${mark}\\r\\n]*)(?:${mark}|\\r\\n|\\r|\\n|$)`,
    'gy',
  );
  return [...csv.matchAll(cells)].map(([, quoted = '', rest = '']) => quoted.replaceAll('""', '"') + rest);
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        ',',
        '\r\n',
        '\n',
        '=',
        '+',
        '-',
        '@',
        ';',
        ';=',
        '＝',
        '\t',
        'a',
        ' ',
        '<',
        '[x](y)',
        '`',
        '|',
        '# ',
        '1. ',
        '* ',
        'https://e.example',
        'www.e.example',
        '&lt;',
        '![',
        '\\',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('the report as a table', () => {
  it('has a row for each article that prints a quote, and one for a quote nobody else prints', () => {
    const [head, ...rows] = parseCsv(exportCsv(report).slice(1));
    expect(head).toEqual([...CSV_COLUMNS]);
    const column = (name: (typeof CSV_COLUMNS)[number]) => rows.map((row) => row[CSV_COLUMNS.indexOf(name)]);
    expect(column('outlet')).toEqual(['The Harbor Post', 'Metro Wire', '']);
    expect(column('quote')).toEqual([TEXT, TEXT, 'I borrow a book a week.']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([CSV_COLUMNS.length]));
  });

  it('has a translation with its statement and articles, and no verdict', () => {
    const [[, row = []] = []] = [
      parseCsv(exportCsv(testReport([testQuote('Cerrar.', [], { renderings: [testRendering()] })])).slice(1)),
    ];
    const of = (name: (typeof CSV_COLUMNS)[number]) => row[CSV_COLUMNS.indexOf(name)];
    expect([of('statement'), of('article'), of('article_text')]).toEqual([
      'odell-2019-03-05',
      'harbor-post-1',
      'Closing a library is closing a door.',
    ]);
    expect([of('verdict'), of('compared'), of('translation_of')]).toEqual(['', 'no', 'en']);
  });

  it('tells a quote that was not compared from one that was not found', () => {
    const compared = (lang: string) => {
      const [, row = []] = parseCsv(exportCsv(testReport([testQuote('Cerrar.', [])], { lang })).slice(1));
      return row[CSV_COLUMNS.indexOf('compared')];
    };
    expect([compared('es-MX'), compared('en-GB')]).toEqual(['no', 'yes']);
  });

  it('says what was read in part', () => {
    const one = testReport([testQuote(TEXT, [testMatch([testAppearance({ read: 'part' })])])], {
      complete: false,
    });
    const [, row = []] = parseCsv(exportCsv(one).slice(1));
    expect(row[CSV_COLUMNS.indexOf('read')]).toBe('part');
    expect(row[CSV_COLUMNS.indexOf('page_complete')]).toBe('no');
  });

  const withTexts = (text: string, title: string) =>
    testReport([testQuote('q', [testMatch([testAppearance({ text, title })])])], { title });

  it('comes back cell by cell, but for apostrophes', () => {
    const bare = (words: string) => words.replaceAll("'", '');
    fc.assert(
      fc.property(nasty, nasty, (text, title) => {
        const [, row = []] = parseCsv(exportCsv(withTexts(text, title)).slice(1));
        const back = (name: (typeof CSV_COLUMNS)[number]) => row[CSV_COLUMNS.indexOf(name)] ?? '';
        expect(bare(back('article_text'))).toBe(bare(text));
        expect(bare(back('title'))).toBe(bare(title));
      }),
    );
  });

  it.each([',', ';', '\t'])('has no cell that is a formula where cells are parted by %j', (mark) => {
    const check = (text: string, title: string) => {
      for (const cell of cellsOf(exportCsv(withTexts(text, title)).slice(1), mark))
        expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
    };
    check("Raids;=1+cmd|' /C calc'!A0;x", 'Raids;"=1;\n=2\t\t@x');
    fc.assert(fc.property(nasty, nasty, check), { numRuns: 500 });
  });
});

describe('the report as JSON', () => {
  it('comes back as it was, without the article’s text', () => {
    const withText = testReport(report.quotes, { text: 'The whole article.' });
    const file: unknown = JSON.parse(exportJson(withText));
    expect(file).toEqual({ format: 'source-context-report', version: REPORT_FORMAT, report });
  });
});

describe('the report in Markdown', () => {
  const say = () => ['The article in Metro Wire prints “keep”.'];

  it('has the page, the quote at its place, the finding, what differs and who printed it', () => {
    const said = exportMarkdown(report, say, testWords);
    expect(said).toContain(
      '# Four libraries, one letter\n\n- Published by: The Sample Ledger\n- Date: 10 March 2019',
    );
    expect(said).toContain(
      `## [“${TEXT}”](https://ledger.example/libraries#:~:text=Closing%20a%20library%20is%20not%20a%20saving)`,
    );
    expect(said).toContain('- Finding: same (Statement: `odell-2019-03-08`)');
    expect(said).toContain('  - The article in Metro Wire prints “keep”.');
    expect(said).toContain(
      '[archived copy](https://web.archive.org/web/20190308/https://harborpost.example/libraries)',
    );
    expect(said).toContain('# Not in this collection\n\n- “I borrow a book a week.” (Mara Odell)');
    expect(said).not.toContain('The Night Shelf');
    expect(said).toContain('The collection holds 112 articles.');
  });

  it('has translations in a section of their own, with the words they translate and who printed those', () => {
    const quote = testQuote('Cerrar.', [testMatch([], { verdict: 'uncertain' })], {
      renderings: [testRendering()],
    });
    const said = exportMarkdown(testReport([quote], { lang: 'es' }), () => [], testWords);
    expect(said).toContain('# Translations\n\n## ');
    expect(said).toContain(
      '- Statement: `odell-2019-03-05`\n- In en:\n  - “Closing a library is closing a door.”',
    );
    expect(said).toMatch(/- Also printed by:\n {2}- The Harbor Post, 8 March 2019: .*: “Closing a library/);
    expect(said).not.toMatch(/# (?:Perhaps|Not)/);
  });

  it('says of a page in another language that its quotes were not compared, not that they are missing', () => {
    const said = exportMarkdown(testReport([testQuote('Cerrar.', [])], { lang: 'es' }), say, testWords);
    expect(said).toContain('# Not compared\n\n- “Cerrar.”');
    expect(said).not.toContain('Not in this collection');
  });

  it('says what was read in part', () => {
    const one = (read: 'whole' | 'part', complete: boolean) =>
      exportMarkdown(
        testReport([testQuote(TEXT, [testMatch([testAppearance({ read })])])], { complete }),
        say,
        testWords,
      );
    expect(one('part', false)).toMatch(/- Only part of the page was read\.\n.*\) \(read in part\)/s);
    expect(one('whole', true)).not.toMatch(/Only part|read in part/);
  });

  it('gives nothing that a page wrote as a link, a picture, HTML or a heading', () => {
    const shape = (said: string) =>
      said
        .replace(/\\./gs, '')
        .split('\n')
        .map((line) => line.match(/^ *(?:#+|-|\d+\.) |[[\]<>`*|_]|https?:|www\./g) ?? []);
    const made = (text: string) => {
      const quote = testQuote(text, [
        testMatch([testAppearance({ text, title: text, outlet: text, url: null })]),
      ]);
      const rendering = testRendering();
      const translated = testQuote(text, [], {
        renderings: [
          {
            ...rendering,
            versions: rendering.versions.map((one) => ({ ...one, text, by: [text], kind: text })),
            printed: rendering.printed.map((one) => ({ ...one, text, title: text, outlet: text, url: null })),
          },
        ],
      });
      return exportMarkdown(
        testReport([quote, translated], { title: text, url: null, outlet: text }),
        () => [text],
        testWords,
      );
    };
    const plain = shape(made('words'));
    fc.assert(
      fc.property(nasty, (text) => {
        expect(shape(made(text))).toEqual(plain);
      }),
    );
  });
});

describe('a correction', () => {
  it('names the page, the quote, the finding, the records, the collection and the version, and leaves room', () => {
    const [quote] = report.quotes;
    if (quote === undefined) throw new Error('no quote');
    const said = correctionText(report, quote, quote.matches[0] ?? null, '1.2.3', testWords);
    expect(said).toMatch(
      /^A correction\n\nPage: Four libraries, one letter\nAddress: https:\/\/ledger\.example\/libraries\n/,
    );
    for (const line of [
      `Quote: “${TEXT}”`,
      'Statement: odell-2019-03-08',
      'Finding: same',
      'Compared with: letter, as-printed-by by The Harbor Post: same',
      'Record: harbor-post-1 (The Harbor Post): same',
      'Collection: libraries-2019. The collection holds 112 articles.',
      'Extension: 1.2.3',
    ])
      expect(said).toContain(`${line}\n`);
    expect(said).toMatch(/\nWhat is wrong: \nWhere to read it: \n$/);
  });

  it.each<[string, string, Partial<Quote>, string]>([
    ['was not found', 'en', {}, 'Finding: Not in this collection\n'],
    ['is in a language that is not compared', 'es', {}, 'Finding: Not compared\n'],
    [
      'is a translation',
      'es',
      { renderings: [testRendering()] },
      'Finding: Translations\nStatement: odell-2019-03-05\n',
    ],
  ])('says of a quote that it %s', (_trap, lang, more, said) => {
    const one = testReport([], { lang });
    expect(correctionText(one, testQuote(TEXT, [], more), null, '1', testWords)).toContain(said);
  });
});
