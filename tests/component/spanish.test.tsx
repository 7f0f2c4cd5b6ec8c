// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Language } from '../../components/language';
import { Popup } from '../../components/popup/popup';
import { words } from '../../components/words/words';
import { BANNED } from '../meta/banned-words';
import { examples, extent, menu, quotes, reportOf } from './fixtures';
import { cleanup, fireEvent, render } from './render';

afterEach(cleanup);

function show(lang: string, page: string) {
  const events = { onCheck: vi.fn(), onShow: vi.fn(), onSample: vi.fn(), onOptions: vi.fn() };
  const report = reportOf([quotes.changed], { lang: page });
  const { container } = render(
    <Language.Provider value={words(lang)}>
      <Popup
        state={{ state: 'report', report }}
        extent={extent}
        examples={examples}
        menu={menu}
        {...events}
      />
    </Language.Provider>,
  );
  for (const button of container.querySelectorAll('[aria-expanded="false"]')) fireEvent.click(button);
  return container;
}

const langOf = (container: Element, selector: string) =>
  container.querySelector(selector)?.getAttribute('lang') ?? null;

describe('the popup in Spanish', () => {
  it('quotes, counts and says facts as Spanish does, and rates nobody', () => {
    const { textContent: text } = show('es-MX', 'en');
    expect(text).toContain('La única cita de esta página aparece también en otra parte.');
    expect(text).toMatch(/«Closing a library .*»/);
    expect(text).toContain('conserva 24 de 25 palabras');
    expect(text).toContain('párrafo 6 de 13');
    expect(text).not.toMatch(/[“”]|paragraph|\d words/);
    expect(text).not.toMatch(BANNED);
  });

  it('says in which language printed words are to be read aloud, and its own words inside them', () => {
    const container = show('es', 'en-US');
    expect(langOf(container, '.quote-words')).toBe('en-US');
    expect(langOf(container, '.word-diff dd')).toBe('en-US');
    expect(langOf(container, '.word-diff .aside')).toBe('es');
    expect(langOf(container, '.appearance-title span')).toBe('en');
    expect(langOf(container, '.values.quoted > span')).toBe('en-US');
    expect(langOf(container, '.quote-who')).toBeNull();
  });

  it.each([
    ['en', 'en-US'],
    ['es', 'es-MX'],
  ])('says nothing of it where both are the same: %s, %s', (lang, page) => {
    const container = show(lang, page);
    expect(langOf(container, '.quote-words')).toBeNull();
    expect(langOf(container, '.word-diff .aside')).toBeNull();
  });
});
