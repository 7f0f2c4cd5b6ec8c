// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArticleLinks } from '../../components/printings/article-links';
import { ComparisonSheet } from '../../components/share/comparison-sheet';
import { ExportMenu } from '../../components/share/export-menu';
import { PrintedWords } from '../../components/share/printed-words';
import { ShareMenu } from '../../components/share/share-menu';
import { Sharing } from '../../components/share/sharing';
import { share as spanish } from '../../components/words/spanish/share';
import { words } from '../../components/words/words';
import type { Quote } from '../../lib/model/report';
import { comparisonMark } from '../../lib/share/comparison-mark';
import { BANNED } from '../meta/banned-words';
import { edit, quotes, report } from './fixtures';
import { cleanup, fireEvent, render, screen, within } from './render';

afterEach(cleanup);

function provide(could = true) {
  const events = {
    onCopy: vi.fn((_text: string) => Promise.resolve(could)),
    onSave: vi.fn((_name: string, _type: string, _text: string) => Promise.resolve(could)),
    onPrint: vi.fn((_quote: string, _mark: string) => Promise.resolve(could)),
  };
  return { ...events, report, version: '1.2.3' };
}

function markOf(quote: Quote, at: number) {
  const match = quote.matches[at];
  if (match === undefined) throw new Error('the fixture has no such statement');
  return comparisonMark(report.page, quote, match);
}

function showMenu(quote: Quote, could = true, at = 0) {
  const sharing = provide(could);
  const { container } = render(
    <Sharing.Provider value={sharing}>
      <ShareMenu quote={quote} match={quote.matches[at] ?? null} />
    </Sharing.Provider>,
  );
  return { ...sharing, container, copied: () => String(sharing.onCopy.mock.calls.at(-1)?.[0]) };
}

describe('the menu of a quote', () => {
  it('is not there where nothing can be shared', () => {
    const { container } = render(<ShareMenu quote={quotes.changed} match={null} />);
    expect(container.textContent).toBe('');
  });

  it('copies a citation of the page in three formats and says so', async () => {
    const { copied, container } = showMenu(quotes.changed);
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation: Plain text' }));
    expect(copied()).toMatch(
      /^Mara Odell: “Closing a library is not a saving\..*” Quoted in “Four libraries, one letter”, The Sample Ledger, 10 March 2019\./,
    );
    expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation: Markdown' }));
    expect(copied()).toMatch(/^> “Closing a library/);
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation: CSL-JSON' }));
    expect(JSON.parse(copied())).toMatchObject([{ id: 'page', type: 'webpage' }]);
    expect(container.textContent).not.toMatch(BANNED);
  });

  it('cites an article that was chosen, or the release', () => {
    const { copied } = showMenu(quotes.changed);
    const choice = screen.getByLabelText('What to cite');
    fireEvent.change(choice, { target: { value: 'the-harbor-post-1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation: CSL-JSON' }));
    expect(JSON.parse(copied())).toMatchObject([
      { type: 'article-newspaper', 'container-title': 'The Harbor Post' },
    ]);
    fireEvent.change(choice, { target: { value: 'office-of-mara-odell-1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation: Plain text' }));
    expect(copied()).toContain('From “Odell calls on the board');
  });

  it('copies the link to the quote here, the correction, and asks for the print', () => {
    const { copied, onPrint } = showMenu(quotes.changed);
    fireEvent.click(screen.getByRole('button', { name: 'Copy link to the quote here' }));
    expect(copied()).toMatch(/^https:\/\/ledger\.example\/libraries#:~:text=Closing%20a%20library/);
    fireEvent.click(screen.getByRole('button', { name: /^Something wrong\?/ }));
    expect(copied()).toContain('Statement: odell-letter-3');
    expect(copied()).toContain('Version of the extension: 1.2.3');
    fireEvent.click(screen.getByRole('button', { name: 'Printable comparison' }));
    expect(onPrint).toHaveBeenCalledWith('q2', markOf(quotes.changed, 0));
  });

  it('prints the comparison with the statement it stands under, not with the first', () => {
    const [first] = quotes.changed.matches;
    if (first === undefined) throw new Error('no match');
    const twice = { ...quotes.changed, matches: [first, { ...first, statement: 'odell-speech-1' }] };
    const { onPrint } = showMenu(twice, true, 1);
    fireEvent.click(screen.getByRole('button', { name: 'Printable comparison' }));
    expect(onPrint).toHaveBeenCalledWith('q2', markOf(twice, 1));
    expect(markOf(twice, 1)).not.toBe(markOf(twice, 0));
  });

  it('says so where the browser refuses', async () => {
    showMenu(quotes.changed, false);
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation: Plain text' }));
    expect(await screen.findByText(/did not let us copy/)).toBeTruthy();
  });
});

describe('the menu of the page', () => {
  it('saves three formats, with what differs in sentences, and prints a chosen quote', async () => {
    const sharing = provide();
    render(
      <Sharing.Provider value={sharing}>
        <ExportMenu />
      </Sharing.Provider>,
    );
    for (const name of ['Markdown', 'Table (CSV)', 'JSON']) {
      fireEvent.click(screen.getByRole('button', { name }));
      await screen.findByText(/The browser saves it as/);
    }
    const saved = sharing.onSave.mock.calls;
    expect(saved.map(([name, type]) => [name, type])).toEqual([
      ['source-context-2019-03-10-four-libraries-one-letter.md', 'text/markdown'],
      ['source-context-2019-03-10-four-libraries-one-letter.csv', 'text/csv'],
      ['source-context-2019-03-10-four-libraries-one-letter.json', 'application/json'],
    ]);
    expect(saved[0]?.[2]).toMatch(/This article and 2 other articles print “reopen”/);
    expect(await screen.findByText(/The browser saves it as .*\.json/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Printable comparison'), { target: { value: 'q4' } });
    fireEvent.click(screen.getByRole('button', { name: /^Print the comparison of “shelves is unkind/ }));
    expect(sharing.onPrint).toHaveBeenCalledWith('q4', markOf(quotes.fragment, 0));
  });
});

describe('a save that breaks down', () => {
  it('is said to have failed: what it needs may have gone with an update', async () => {
    const onSave = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    render(
      <Sharing.Provider value={{ ...provide(), onSave }}>
        <ExportMenu />
      </Sharing.Provider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'JSON' }));
    expect(await screen.findByText('The browser did not let us save the file.')).toBeTruthy();
  });
});

describe('the printable comparison', () => {
  it('has the quote, who, what differs, the wordings, the articles, the extent and the promise', () => {
    const [match] = quotes.changed.matches;
    if (match === undefined) throw new Error('no match');
    const onPrint = vi.fn();
    const room = { articles: 3, sentences: 3, wordings: 4, words: 220 };
    const { container } = render(
      <ComparisonSheet report={report} quote={quotes.changed} match={match} room={room} onPrint={onPrint} />,
    );
    const said = container.textContent ?? '';
    for (const words of [
      'Mara Odell',
      'What differs',
      'The text itself (read as published by Office of Mara Odell)',
      'The collection holds',
      'We compare words. We do not rate outlets.',
    ])
      expect(said).toContain(words);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(5);
    expect(rows[2]?.querySelector('strong')?.textContent?.trim()).toBe('keep');
    expect(rows[2]?.textContent).not.toContain('reopen');
    expect(said).toContain('and 4 more articles');
    expect(said).not.toMatch(BANNED);
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

describe('the words of another text on paper', () => {
  const page = 'one two three';
  const source = 'one 2 and much more three';
  const edits = [edit(page, source, 'replace', 'two', '2 and much more')];
  it.each([
    [6, 'one 2 and much more three'],
    [3, 'one 2 and [3 words]'],
    [1, 'one [5 words]'],
  ])('are at most %i, and the rest is counted', (most, said) => {
    const { container } = render(<PrintedWords page={page} source={source} edits={edits} most={most} />);
    expect(container.textContent?.replace(/\s+/g, ' ')).toBe(said);
  });

  it('are counted whole where a run was shortened', () => {
    const long = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
    const { container } = render(
      <PrintedWords
        page={`${long} a`}
        source={`${long} b c`}
        edits={[edit(`${long} a`, `${long} b c`, 'replace', ' a', ' b c')]}
        most={4}
      />,
    );
    expect(container.textContent).toBe('w0 w1 w2 w3 [38 words]');
  });
});

describe('what was read in part', () => {
  it('is said of the page and of each article on the sheet', () => {
    const [match] = quotes.changed.matches;
    if (match === undefined) throw new Error('no match');
    const marks = (complete: boolean) => {
      const { container, unmount } = render(
        <ComparisonSheet
          report={{ ...report, page: { ...report.page, complete } }}
          quote={quotes.changed}
          match={match}
          room={{ articles: 9, sentences: 3, wordings: 4, words: 220 }}
          onPrint={() => undefined}
        />,
      );
      const heads = [...container.querySelectorAll('tbody th')].filter((head) =>
        head.textContent?.includes('read in part'),
      );
      const said = [
        heads.map((head) => head.firstChild?.textContent),
        container.textContent?.includes('Only part'),
      ];
      unmount();
      return said;
    };
    expect(marks(true)).toEqual([['Valley Courier'], false]);
    expect(marks(false)).toEqual([['This page', 'Valley Courier'], true]);
  });
});

describe('links to an article', () => {
  it('open at the quote, also in the archived copy, and tell the other side nothing', () => {
    render(
      <ArticleLinks
        title="T"
        url="https://a.example/x"
        published="2019-03-08"
        text="Raids are not the answer,"
      />,
    );
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://a.example/x#:~:text=Raids%20are%20not%20the%20answer',
      'https://web.archive.org/web/20190308/https://a.example/x#:~:text=Raids%20are%20not%20the%20answer',
    ]);
    for (const link of links) expect(link.rel).toBe('noreferrer noopener');
  });

  it.each([
    ['a quote of three words', 'stop the raids'],
    ['no quote', undefined],
  ])('are plain for %s', (_trap, text) => {
    render(<ArticleLinks title="T" url="https://a.example/x" published={null} text={text} />);
    expect(screen.getByRole('link', { name: 'Article: T' }).getAttribute('href')).toBe('https://a.example/x');
  });
});

describe('the words of sharing', () => {
  it('are the same in Spanish, key by key', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === 'object' && inner !== null ? keys(inner).map((each) => `${key}.${each}`) : [key],
      );
    expect(keys(spanish)).toEqual(keys(words('en').share));
  });
});
