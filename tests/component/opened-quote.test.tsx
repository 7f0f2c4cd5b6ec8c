// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/popup';
import { type ReportStanding, SETTLED, type Wanted } from '../../components/popup/popup-state';
import type { Quote, Report } from '../../lib/model/report';
import { examples, extent, menu, quotes, report, reportOf } from './fixtures';
import { cleanup, fireEvent, render, screen, within } from './render';

afterEach(cleanup);
afterEach(() => vi.useRealTimers());

function show(page: Report, standing: Partial<ReportStanding> = {}, wanted: Wanted | null = null) {
  const events = { onCheck: vi.fn(), onShow: vi.fn(), onSample: vi.fn(), onOptions: vi.fn() };
  const more = { onReadAgain: vi.fn(), onRestore: vi.fn() };
  const { container } = render(
    <Popup
      state={{ state: 'report', report: page }}
      standing={{ ...SETTLED, ...standing }}
      wanted={wanted}
      extent={extent}
      examples={examples}
      menu={menu}
      {...events}
      {...more}
    />,
  );
  return { ...events, ...more, container };
}

function withQuoted(quote: Quote): Quote {
  const text = 'These shelves were paid for. Closing a library is not a saving.';
  const [match] = quote.matches;
  if (match === undefined) throw new Error('the fixture has no match');
  const quoted = {
    ...{ version: 'letter', kind: 'letter', attested: 'as-printed-by' as const, by: ['Metro Wire'], text },
    articles: 2,
    parts: [
      { start: 0, end: 29, articles: 1, here: false },
      { start: 29, end: text.length, articles: 2, here: true },
    ],
    printed: [{ article: 'metro-wire-1', ranges: [[0, text.length]] as [number, number][] }],
  };
  return { ...quote, matches: [{ ...match, quoted }] };
}

describe('an opened quote', () => {
  it('tells the picture of what was said in words, too', () => {
    const { container } = show(reportOf([withQuoted(quotes.changed)]));
    const figure = container.querySelector('.said');
    if (!(figure instanceof HTMLElement)) throw new Error('no picture');
    expect(figure.textContent).toContain('The letter as printed by Metro Wire (letter not read)');
    const strips = [...figure.querySelectorAll('.strip')].map((strip) => strip.textContent);
    expect(strips).toEqual(['This page7 of 12 words', 'Metro Wireall 12 words']);
    const inWords = within(figure).getByText('The picture in words').closest('details');
    expect(inWords?.textContent).toContain(
      '“These shelves were paid for.” in 1 of 2 articles, not on this page',
    );
    expect(inWords?.textContent).toContain('in both articles and on this page');
  });

  it('has undated copies beside the line, never on it, and names the earliest dated copy', () => {
    const { container } = show(reportOf([quotes.changed]));
    const figure = container.querySelector('.timeline');
    expect(figure?.querySelector('figcaption')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Earliest dated copy here: the text itself (Office of Mara Odell), 7 Mar 2019.',
    );
    expect(figure?.textContent).toContain('No date known: The Morning Pilot and County Notes.');
    const list = figure?.querySelector('details')?.textContent ?? '';
    expect(list).toContain('The Harbor Post');
    expect(list).not.toContain('County Notes');
    expect(container.textContent).not.toMatch(/\bfirst (?:printed|published)/i);
  });

  it('lays one thing side by side and leads back, with the focus', () => {
    show(reportOf([quotes.changed]));
    fireEvent.click(screen.getByRole('button', { name: 'Words for the people' }));
    const heading = screen.getByRole('heading', { name: 'Words for the people: all articles' });
    expect(document.activeElement).toBe(heading);
    const section = heading.closest('section');
    if (section === null) throw new Error('the heading stands alone');
    expect(section.textContent).toContain('island families who borrow most of the books');
    expect(section.querySelector('b')?.textContent).toBe('small towns');
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { name: 'What differs' })).toBeTruthy();
    expect((document.activeElement as HTMLElement).dataset.dimension).toBe('words-people');
  });

  it('says of a credit whether the words were found there', () => {
    const [match] = quotes.changed.matches;
    if (match === undefined) throw new Error('the fixture has no match');
    const credits = [
      { name: 'Metro Wire', clause: 'told Metro Wire', article: 'metro-wire-1' },
      { name: 'The Night Shelf', clause: null, article: null },
    ];
    const appearances = match.appearances.map((one, at) => ({ ...one, credit: credits[at - 1] ?? null }));
    const { container } = show(reportOf([{ ...quotes.changed, matches: [{ ...match, appearances }] }]));
    const lines = [...container.querySelectorAll('.credit')].map((line) => line.textContent);
    expect(lines).toEqual([
      'says it comes from Metro Wire' + 'checked: the words are there',
      'says it comes from The Night Shelf' + 'not found in a copy of theirs here',
    ]);
  });
});

describe('the page as a whole', () => {
  it('tells the biggest differences first and leads to their quotes', () => {
    const { container } = show(report);
    const first = container.querySelector('[data-leads-to]');
    if (!(first instanceof HTMLElement)) throw new Error('no difference is told');
    const id = first.dataset.leadsTo;
    fireEvent.click(first);
    const row = container.querySelector(`[data-quote="${id}"]`);
    expect(row?.classList.contains('open')).toBe(true);
    expect(row?.contains(document.activeElement)).toBe(true);
  });

  it('opens the quote that was asked for in the page, and leaves the focus where it is', () => {
    const { container } = show(report, {}, { quote: 'q2', times: 1 });
    expect(container.querySelector('[data-quote="q2"]')?.classList.contains('open')).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  it('offers to read a page again that has changed', () => {
    const { onReadAgain } = show(report, { changed: true });
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(onReadAgain).toHaveBeenCalledOnce();
  });

  it('lists no dismissed finding, says how many there are, and brings them back', () => {
    const { container, onRestore } = show(report, { dismissed: ['q2'] });
    expect(container.querySelector('[data-quote="q2"]')).toBeNull();
    expect(screen.getByText(/You dismissed 1 finding/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect(onRestore).toHaveBeenCalledOnce();
  });

  it.each<[trap: string, Partial<Report['page']>, Partial<ReportStanding>, RegExp]>([
    ['read in part', { complete: false }, {}, /Only part of this page could be read/],
    [
      'an archived copy',
      { url: 'https://web.archive.org/web/20190310120000/https://paper.example/a' },
      {},
      /archived copy, saved on 10.Mar.2019/,
    ],
    ['the framing is still to come', {}, { settled: false }, /Still reading/],
    [
      'an older quote',
      { topic: { verdict: 'older-quote', score: 1, evidence: [] } },
      {},
      /uses an older quote/,
    ],
  ])('says so: %s', (_trap, page, standing, said) => {
    show({ ...report, page: { ...report.page, ...page } }, standing);
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('says nothing while a page is read fast, then which step it is at', () => {
    vi.useFakeTimers();
    const events = { onCheck: vi.fn(), onShow: vi.fn(), onSample: vi.fn(), onOptions: vi.fn() };
    const { rerender } = render(
      <Popup
        state={{ state: 'waiting', step: 'page' }}
        extent={extent}
        examples={examples}
        menu={menu}
        {...events}
      />,
    );
    vi.advanceTimersByTime(150);
    expect(screen.getByRole('status').textContent).toBe('');
    vi.advanceTimersByTime(100);
    const again = (step: 'page' | 'collection') =>
      rerender(
        <Popup
          state={{ state: 'waiting', step }}
          extent={extent}
          examples={examples}
          menu={menu}
          {...events}
        />,
      );
    again('page');
    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
    again('collection');
    expect(screen.getByRole('status').textContent).toBe('Looking up its quotes in the collection…');
  });
});
