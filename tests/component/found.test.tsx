// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Finding, Found } from '../../components/popup/found';
import type { Quote } from '../../lib/model/report';
import { BANNED } from '../meta/banned-words';
import { quotes, reportOf } from './fixtures';
import { cleanup, fireEvent, render, screen } from './render';

afterEach(cleanup);

const { same, perhaps, absent, translated } = quotes;

function show(text: string, finding: Finding) {
  const onBack = vi.fn();
  const { container } = render(<Found text={text} finding={finding} onBack={onBack} />);
  return { onBack, container };
}

/** A selection has no page, so nothing was observed around it. */
const found = (list: Quote[], page = {}): Finding => ({
  status: 'found',
  report: reportOf(
    list.map((quote) => ({ ...quote, framing: [] })),
    page,
  ),
});
const isOpen = (container: Element) => container.querySelector('[aria-expanded="true"]') !== null;
/** The words stand above the finding, not in the row of a quote. */
const standsAbove = (container: Element) => container.querySelector('blockquote') !== null;

describe('Found', () => {
  it.each([
    ['while it looks', same.text, { status: 'looking' }, 'Looking in the collection…', true],
    ['a quote', same.text, found([same]), 'Printed in the collection.', false],
    ['a quote selected with its marks', `“${same.text}”`, found([same]), 'Printed in the collection.', false],
    ['a near one, never called found', perhaps.text, found([perhaps]), 'Perhaps in this collection.', false],
    ['none', absent.text, found([absent]), 'Not in this collection.', true],
    ['words of a translation', translated.text, found([translated]), 'Printed in the collection.', false],
    [
      'a sentence with a quote',
      `She said “${same.text}” again`,
      found([same]),
      'The one quote in these words is',
      true,
    ],
    ['a sentence with two', 'She said “…”', found([same, absent]), '1 of 2 quotes in these words is', true],
    [
      'none, in another language',
      absent.text,
      found([absent], { lang: 'es' }),
      'could not be compared',
      true,
    ],
    ['too few words', 'the library', { status: 'unfit', why: 'too-short' }, 'Too few words of a quote', true],
    [
      'too many',
      'word '.repeat(2000),
      { status: 'unfit', why: 'too-long' },
      'more text than one quote has',
      true,
    ],
    ['a failure', same.text, { status: 'failed', reason: 'A reason.' }, 'could not be looked up', true],
  ] as [string, string, Finding, string, boolean][])('%s', (_what, text, finding, said, above) => {
    const { container } = show(text, finding);
    expect(screen.getByRole('status').textContent).toContain(said);
    expect(standsAbove(container)).toBe(above);
    expect(container.textContent).not.toMatch(BANNED);
    if (finding.status === 'failed') expect(container.textContent).toContain(finding.reason);
  });

  it('opens the one quote at once, and offers to show nothing in a page', () => {
    const { container } = show(same.text, found([same]));
    expect(isOpen(container)).toBe(true);
    expect(screen.queryByText('Show in page')).toBeNull();
  });

  it('counts every article: a selection has no page that would be one more', () => {
    const { container } = show(same.text, found([same]));
    expect(container.textContent).toMatch(/In \d+ articles?/);
    expect(container.textContent).not.toMatch(/other articles?|on this page/i);
  });

  it('keeps what is uncertain apart', () => {
    const { container } = show('Two quotes', found([same, perhaps]));
    expect(screen.getByRole('status').textContent).toContain('1 of 2 quotes');
    expect(container.querySelector('.perhaps [data-quote]')?.textContent).toContain(perhaps.parts[0]?.text);
  });

  it('says of what is absent how much the collection holds, and no more', () => {
    const { container } = show(absent.text, found([absent]));
    expect(container.textContent).toContain('This says nothing about whether the words were said.');
    expect(container.textContent).toContain('The collection holds 438 quotes');
  });

  it('goes back', () => {
    const { onBack } = show(same.text, found([same]));
    fireEvent.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});
