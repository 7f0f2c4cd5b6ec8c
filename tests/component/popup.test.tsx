// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/popup';
import type { PopupState } from '../../components/popup/popup-state';
import type { Observation } from '../../lib/model/report';
import { BANNED } from '../meta/banned-words';
import { examples, extent, quotes, report, reportOf } from './fixtures';
import { cleanup, fireEvent, render, screen, within } from './render';

afterEach(cleanup);

function show(state: PopupState) {
  const events = { onCheck: vi.fn(), onShow: vi.fn(), onSample: vi.fn(), onOptions: vi.fn() };
  const menu = { marks: true, quiet: null, onMarks: vi.fn(), onQuiet: vi.fn() };
  const { container } = render(
    <Popup state={state} extent={extent} examples={examples} menu={menu} {...events} />,
  );
  return { ...events, container };
}

const states: [string, PopupState, RegExp][] = [
  ['report', { state: 'report', report }, /4 of 6 quotes are printed elsewhere/],
  ['not an article', { state: 'not-article' }, /does not look like an article/],
  ['off topic', { state: 'off-topic', report }, /not about the topic/],
  ['no quotes', { state: 'no-quotes', report }, /No quotes found/],
  [
    'none in the corpus',
    { state: 'none-in-corpus', report: reportOf([quotes.absent]) },
    /not in the collection/,
  ],
  ['browser page', { state: 'unreadable', why: 'browser-page' }, /page of the browser itself/],
  ['pdf', { state: 'unreadable', why: 'pdf' }, /PDF/],
  ['refused', { state: 'unreadable', why: 'refused' }, /did not let us/],
  ['corpus failed', { state: 'corpus-failed', reason: 'Ends after 512 bytes.' }, /could not be opened/],
  ['page failed', { state: 'stopped', reason: 'The extension did not answer.' }, /could not be compared/],
  ['not checked', { state: 'not-checked', site: 'news.example' }, /news\.example/],
];

describe('Popup', () => {
  it.each(states)('%s: says it, with the extent and the promise, and rates nobody', (_name, state, said) => {
    const { container } = show(state);
    expect(screen.getByRole('status').textContent).toMatch(said);
    expect(container.textContent).toContain('We compare words. We do not rate outlets.');
    expect(container.textContent).toContain('112 articles');
    expect(container.textContent).not.toMatch(BANNED);
  });

  it('offers the sample and the examples where there is nothing to compare', () => {
    const { onSample } = show({ state: 'not-article' });
    fireEvent.click(screen.getByRole('button', { name: 'Try the sample article' }));
    expect(onSample).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('link', { name: /^Article: / })).toHaveLength(5);
    for (const link of screen.getAllByRole('link')) expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  it('checks a page on the click only', () => {
    const { onCheck } = show({ state: 'not-checked', site: 'news.example' });
    expect(onCheck).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Check this page' }));
    expect(onCheck).toHaveBeenCalledOnce();
  });

  it('shows uncertain matches apart and the rest folded', () => {
    show({ state: 'report', report });
    expect(screen.getByText('May be the same statement')).toBeTruthy();
    expect(screen.getByText(/1 quote not in this collection/).closest('details')?.open).toBe(false);
    expect(screen.queryByText(/The Night Shelf/)).toBeNull();
  });

  it('shows words without quotation marks apart, uncounted, without marks of its own', () => {
    const page = { ...reportOf([quotes.changed]), unmarked: [quotes.unmarked] };
    const { onShow } = show({ state: 'report', report: page });
    expect(screen.getByRole('status').textContent).toContain('The one quote here is printed elsewhere');
    const section = screen.getByRole('heading', { name: 'Without quotation marks' }).closest('section');
    if (section === null) throw new Error('the heading stands alone');
    const button = within(section).getByRole('button', { name: /Our county has always lent/ });
    expect(button.textContent).not.toMatch(/[“”]/);
    expect(button.querySelector('.quote-who')).toBeNull();
    fireEvent.click(button);
    fireEvent.click(within(section).getByRole('button', { name: 'Show in page' }));
    expect(onShow).toHaveBeenCalledWith('u1');
    cleanup();
    show({ state: 'report', report: { ...reportOf([]), unmarked: [quotes.unmarked] } });
    expect(screen.getByRole('status').textContent).toBe(
      '1 passage of the collection stands here without quotation marks.',
    );
  });

  it('shows the words a translation gives and how they are known, without a verdict', () => {
    const page = { ...report.page, lang: 'es' };
    const { container } = show({ state: 'report', report: { ...reportOf([quotes.translated]), page } });
    expect(screen.getByRole('status').textContent).toContain('The one quote here is printed elsewhere');
    expect(screen.getByText('Words first given in English')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Cerrar una biblioteca/ }));
    expect(screen.getByText('“Closing a library is closing a door.”')).toBeTruthy();
    expect(screen.getByText('The press release (read as published by Office of Ana Odell)')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Article: County to close/ })).toBeTruthy();
    expect(container.textContent).not.toMatch(/Same words|Shortened|Changed|not in (?:this|the) collection/i);
  });

  it.each([
    ['the text itself alone', { primary: true, kind: 'office' }, 'In the text itself'],
    ['a site that is no newsroom', { kind: 'site' }, 'On 1 other site'],
    ['nothing that was recorded', null, 'The press release (read as published by Office of Ana Odell)'],
  ] as const)('says where the words of a translation are printed: %s', (_where, facts, said) => {
    const renderings = quotes.translated.renderings.map((one) => ({
      ...one,
      printed: facts === null ? [] : one.printed.map((printed) => ({ ...printed, ...facts })),
    }));
    show({ state: 'report', report: reportOf([{ ...quotes.translated, renderings }]) });
    const button = screen.getByRole('button', { name: /Cerrar una biblioteca/ });
    expect(button.querySelector('.quote-count')?.textContent).toBe(said);
  });

  it('never says of a quote in another language that the collection does not have it', () => {
    const page = { ...report.page, lang: 'es-MX' };
    const absent = { ...reportOf([quotes.translated, quotes.absent]), page };
    const { container } = show({ state: 'report', report: absent });
    expect(container.textContent).toContain('1 quote in Mexican Spanish not compared');
    expect(container.textContent).not.toContain('not in this collection');
    cleanup();
    show({ state: 'none-in-corpus', report: { ...reportOf([quotes.absent]), page } });
    expect(screen.getByRole('status').textContent).toBe(
      'The one quote on this page is in Mexican Spanish and could not be compared.',
    );
  });

  it('opens a quote with a real button that says whether it is open', () => {
    const { onShow } = show({ state: 'report', report });
    const button = screen.getByRole('button', { name: /^“Closing a library/ });
    expect(button.tagName).toBe('BUTTON');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const detail = document.getElementById(button.getAttribute('aria-controls') ?? '');
    if (detail === null) throw new Error('the opened quote is not in the page');
    const inside = within(detail);
    expect(inside.getByText(/This article and 2 other articles print “reopen”/)).toBeTruthy();
    expect(
      inside.getByText(
        /^The letter as printed by The Harbor Post, Valley Courier, Metro Wire and 2 others \(letter not read\)/,
      ),
    ).toBeTruthy();
    expect(inside.getByText('keeps 24 of 25 words')).toBeTruthy();
    expect(inside.getByText('Also on 2 other sites')).toBeTruthy();
    expect(inside.getByText(/same Metro Wire text/)).toBeTruthy();
    expect(inside.getAllByText('no date known')).toHaveLength(2);
    fireEvent.click(inside.getByRole('button', { name: 'Show in page' }));
    expect(onShow).toHaveBeenCalledWith('q2');
    fireEvent.click(button);
    expect(document.getElementById(button.getAttribute('aria-controls') ?? 'none')).toBeNull();
  });

  it('shows a text that was read once, with its links, not again among the articles', () => {
    show({ state: 'report', report: reportOf([quotes.changed]) });
    expect(
      screen.getAllByRole('link', { name: 'Article: Odell calls on the board to keep four branches' }),
    ).toHaveLength(1);
  });

  it('lays two wordings under each other, sets off what only one has, and says so aloud; it strikes nothing', () => {
    const { container } = show({ state: 'report', report: reportOf([quotes.changed]) });
    const lines = [...(container.querySelector('.word-diff')?.querySelectorAll('div') ?? [])];
    expect(lines.map((line) => line.querySelector('dt')?.textContent)).toEqual(['This page', 'The text']);
    expect(lines.map((line) => line.querySelector('b.other')?.textContent)).toEqual([
      'Only on this page: reopen',
      'Only there: keep',
    ]);
    expect(container.querySelector('del, ins, s')).toBeNull();
  });

  it('shows beside a word what style guides said of it, two at least, and no script address', () => {
    const guides = [
      {
        guide: 'The Harbor Manual',
        on: '2018-03',
        says: 'Asks for the number of people.',
        url: 'https://manual.example/a',
      },
      { guide: 'Isle Style', on: null, says: 'Allows the term.', url: 'javascript:alert(1)' },
    ];
    const styleNotes = [
      { terms: ['small town'], lang: 'en', guides },
      {
        terms: ['tall towns'],
        lang: 'en',
        guides: guides.map((one) => ({ ...one, says: 'Not about this page.' })),
      },
    ];
    show({ state: 'report', report: { ...reportOf([quotes.changed]), styleNotes } });
    const row = screen.getByText('What style guides said').closest('details');
    if (!row) throw new Error('the notes do not fold');
    expect(row.textContent).toContain('On “small town”:');
    expect(row.textContent).toContain('The Harbor Manual, 2018: Asks for the number of people.');
    expect(row.textContent).toContain('Isle Style: Allows the term.');
    expect(row.textContent).not.toContain('Not about this page.');
    const links = within(row).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://manual.example/a']);
    expect(links[0]?.getAttribute('rel')).toContain('noreferrer');
  });

  it('says facts about the article in words, and folds that nothing was found', () => {
    const fact = (dimension: string, value: string, rule: string): Observation => ({
      ...{ dimension, value, rule, confidence: 0.9, voice: 'narrator' as const },
      evidence: { start: 0, end: 1, text: value },
    });
    const framing = [
      fact('follows', 'wrote', 'verb.follows'),
      {
        ...fact('gap', '2 sentences', 'gap.points-back'),
        evidence: { record: 'v', field: 'text', text: 'One. Two.' },
      },
      fact('wording', 'invading', 'wording.outside-marks'),
      fact('neighbours', 'Jo Doe', 'neighbours.after'),
      fact('credit', 'no source named near the quote', 'credit.none'),
    ];
    show({ state: 'report', report: reportOf([{ ...quotes.changed, framing }]) });
    expect(
      screen.getByText(
        'Between this quote and the one before it, the statement has 2 more sentences: “One. Two.”',
      ),
    ).toBeTruthy();
    expect(screen.getByText('none of its own; follows “wrote”')).toBeTruthy();
    for (const words of [
      'after it: Jo Doe',
      'puts “invading” outside the quote marks',
      'no source named near the quote',
    ]) {
      expect(screen.getByText(words).closest('details.fold')).not.toBeNull();
    }
    expect(screen.getByText(/was noted by hand/)).toBeTruthy();
  });

  it('shows markup of a page as text and follows no script address', () => {
    const text = '<img src=x onerror=alert(1)> read on';
    const span = { start: 0, end: text.length, text };
    const [match] = quotes.same.matches;
    const evil = {
      ...quotes.same,
      ...span,
      parts: [span],
      repeats: [],
      matches: match
        ? [
            {
              ...match,
              appearances: match.appearances.map((one) => ({
                ...one,
                title: '<script>',
                url: 'javascript:alert(1)',
              })),
            },
          ]
        : [],
    };
    const { container } = show({ state: 'report', report: reportOf([evil]) });
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
