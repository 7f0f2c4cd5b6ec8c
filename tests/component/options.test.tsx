// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Language } from '../../components/language';
import { FirstRun, type FirstRunProps } from '../../components/options/first-run';
import { Options, type OptionsProps } from '../../components/options/options';
import { english } from '../../components/words/english/english';
import { spanish } from '../../components/words/spanish/spanish';
import type { Settings } from '../../lib/model/reader-settings';
import { BANNED } from '../meta/banned-words';
import { extent } from './fixtures';
import { cleanup, fireEvent, render, screen, within } from './render';

afterEach(cleanup);

const untouched: Settings = { where: null, marks: true, language: 'browser', quiet: [] };

function showFirstRun(props: Partial<FirstRunProps> = {}) {
  const events = { onChoose: vi.fn(), onSample: vi.fn() };
  const shown = { where: null, newsrooms: 87, refused: null, extent, deleted: false };
  const { container } = render(<FirstRun {...shown} {...events} {...props} />);
  return { ...events, container };
}

function showOptions(settings: Partial<Settings> = {}, props: Partial<OptionsProps> = {}) {
  const events = {
    onChoose: vi.fn(),
    onMarks: vi.fn(),
    onLanguage: vi.fn(),
    onQuiet: vi.fn(),
    onChangeKeys: vi.fn(),
    onForget: vi.fn(),
  };
  const shown = { newsrooms: 87, refused: null, extent, shortcuts: [], quietLimit: 3 };
  const whole = { ...untouched, ...settings };
  const { container } = render(<Options settings={whole} {...shown} {...events} {...props} />);
  const section = (name: string) => {
    const found = container.querySelector<HTMLElement>(`[data-setting="${name}"]`);
    if (!found) throw new Error(`no section ${name}`);
    return within(found);
  };
  return { ...events, container, section };
}

describe('the choice of where it runs', () => {
  it.each([
    [/^By itself on 87 news sites/, 'newsrooms'],
    [/^On every site/, 'everywhere'],
    [/^Only when I click/, 'click'],
  ])('is one click: %s', (name, where) => {
    const { onChoose } = showFirstRun();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onChoose.mock.calls).toEqual([[where]]);
  });

  it('is not made for the reader', () => {
    showFirstRun();
    expect(document.querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
  });

  it('says when the browser has not given what was chosen', () => {
    const { section } = showOptions({ where: 'everywhere' }, { refused: 'everywhere' });
    expect(section('where').getByRole('status').textContent).toMatch(/has not given this permission/);
  });

  it('says so beside a choice that was refused and is not the one in force', () => {
    const { section } = showOptions({ where: 'click' }, { refused: 'newsrooms' });
    const row = section('where').getByRole('status').closest('li');
    expect(row?.textContent).toMatch(/^By itself on 87 news sites/);
  });

  it('says nothing of permissions where none is lacking', () => {
    const { section } = showOptions({ where: 'click' });
    expect(section('where').queryByRole('status')).toBeNull();
  });

  it('waits for the collection before it can be asked to run on its newsrooms', () => {
    const { onChoose } = showFirstRun({ newsrooms: 0 });
    const button = screen.getByRole('button', { name: /^By itself/ });
    expect(button.textContent).not.toMatch(/0/);
    fireEvent.click(button);
    expect(onChoose).not.toHaveBeenCalled();
  });
});

describe('FirstRun', () => {
  it('says three sentences and no more', () => {
    const { container } = showFirstRun();
    const prose = [...container.querySelectorAll('main p')]
      .filter((each) => each.closest('figure') === null)
      .map((each) => each.textContent);
    expect(prose.join(' ').match(/[^.!?]+[.!?]/g)).toHaveLength(3);
    expect(container.textContent).not.toMatch(BANNED);
  });

  it.each([
    ['newsrooms', /open an article there/],
    ['everywhere', /open any article/],
    ['click', /press the Source Context button/],
  ] as const)('says in one line what happens next: %s', (where, said) => {
    showFirstRun({ where });
    expect(screen.getByRole('status').textContent).toMatch(said);
    expect(screen.getByRole('status').textContent?.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
  });

  it('promises nothing that the browser has refused', () => {
    const { container } = showFirstRun({ where: 'everywhere', refused: 'everywhere' });
    expect(container.querySelector('.next')?.textContent).toBe('');
  });

  it('says that everything was deleted', () => {
    showFirstRun({ deleted: true });
    expect(screen.getByText('Everything stored was deleted.').getAttribute('role')).toBe('status');
  });

  it('opens the sample', () => {
    const { onSample } = showFirstRun();
    fireEvent.click(screen.getByRole('button', { name: 'Open the sample article' }));
    expect(onSample).toHaveBeenCalledOnce();
  });
});

describe('marks', () => {
  it('are one switch, and the example follows it', () => {
    const { onMarks, section, container } = showOptions();
    const button = section('marks').getByRole('switch', { name: 'Mark quotes in pages' });
    expect(button.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(button);
    expect(onMarks.mock.calls).toEqual([[false]]);
    expect(container.querySelectorAll('.mark-elsewhere, .mark-differs')).toHaveLength(2);
    cleanup();
    const off = showOptions({ marks: false });
    expect(off.container.querySelectorAll('.mark-elsewhere, .mark-differs')).toHaveLength(0);
  });

  it('are drawn as in pages', () => {
    const rules = (path: string, name: RegExp) => {
      const body = new RegExp(`${name.source} \\{([^}]*)\\}`).exec(readFileSync(path, 'utf8'))?.[1];
      return body?.replace(/\s+/g, ' ');
    };
    for (const mark of ['elsewhere', 'differs']) {
      const inPages = rules('lib/page/marks.css', new RegExp(`::highlight\\(source-context-${mark}\\)`));
      expect(inPages).toContain('underline');
      expect(rules('components/options/marks-drawn.css', new RegExp(`\\.mark-${mark}`))).toBe(inPages);
    }
  });
});

describe('language', () => {
  it('names each language in itself', () => {
    const { onLanguage, section } = showOptions({ language: 'en' });
    const radios = section('language').getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'As the browser',
      'English',
      'Español',
    ]);
    expect(radios.map((radio) => radio.checked)).toEqual([false, true, false]);
    fireEvent.click(section('language').getByLabelText('Español'));
    expect(onLanguage.mock.calls).toEqual([['es']]);
  });
});

describe('quiet sites', () => {
  const type = (section: ReturnType<typeof showOptions>['section'], text: string) => {
    const field = section('quiet').getByLabelText<HTMLInputElement>('Add a site');
    fireEvent.input(field, { target: { value: text } });
    const form = field.closest('form');
    if (form) fireEvent.submit(form);
    return field;
  };

  it('says in words that there is none', () => {
    const { section } = showOptions();
    expect(section('quiet').getByText('No site is quiet.')).toBeTruthy();
    expect(section('quiet').queryByRole('list')).toBeNull();
  });

  it('takes an address for its site', () => {
    const { onQuiet, section } = showOptions();
    const field = type(section, ' https://www.thehill.com/x ');
    expect(onQuiet.mock.calls).toEqual([['thehill.com', true]]);
    expect(field.value).toBe('');
    expect(section('quiet').getByRole('status').textContent).toBe('thehill.com is quiet now.');
  });

  it.each([
    ['no site', 'the hill', [], /^“the hill” is not a site/],
    ['nothing', '  ', [], /is not a site/],
    ['markup is said back as text', '<b>x</b>', [], /^“<b>x<\/b>” is not a site/],
    ['a long text is cut', 'x '.repeat(200), [], /^“(?:x ){20}…” is not a site/],
    ['one that is there', 'www.a.example', ['a.example'], /^a\.example is quiet already/],
    ['one too many', 'd.example', ['a.example', 'b.example', 'c.example'], /^The list is full at 3 sites/],
  ])('says in one sentence why not: %s', (_trap, text, quiet, said) => {
    const { onQuiet, section } = showOptions({ quiet });
    const field = type(section, text);
    expect(onQuiet).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe(text);
    const sentence = section('quiet').getByRole('status').textContent;
    expect(sentence).toMatch(said);
    expect(sentence).toMatch(/[^.]\.$/);
    fireEvent.input(field, { target: { value: 'a' } });
    expect(section('quiet').getByRole('status').textContent).toBe('');
  });

  it('takes one away, and the focus does not fall out of the page', () => {
    const { onQuiet, section } = showOptions({ quiet: ['a.example', 'b.example'] });
    expect(section('quiet').getAllByRole('listitem')).toHaveLength(2);
    fireEvent.click(section('quiet').getByRole('button', { name: 'Remove b.example' }));
    expect(onQuiet.mock.calls).toEqual([['b.example', false]]);
    expect(document.activeElement).toBe(section('quiet').getByLabelText('Add a site'));
  });
});

describe('keyboard', () => {
  const shortcuts = [
    { name: '_execute_action', description: '', key: 'Alt+Shift+S' },
    { name: 'next-quote', description: 'Go on', key: '' },
    { name: 'of-a-later-version', description: 'Do more', key: 'Ctrl+7' },
  ];

  it('shows each command with its key', () => {
    const { onChangeKeys, section } = showOptions({}, { shortcuts });
    const rows = section('keyboard')
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(rows).toEqual([
      ['Open the popup', 'Alt+Shift+S'],
      ['Next quote', 'no key yet'],
      ['Do more', 'Ctrl+7'],
    ]);
    fireEvent.click(section('keyboard').getByRole('button', { name: 'Change the keys' }));
    expect(onChangeKeys).toHaveBeenCalledOnce();
  });

  it('says in words how to change them where no page can be opened', () => {
    const { section } = showOptions({}, { shortcuts, onChangeKeys: null });
    expect(section('keyboard').queryByRole('button')).toBeNull();
    expect(section('keyboard').getByText(/about:addons/)).toBeTruthy();
  });

  it('is left out where the browser tells no commands', () => {
    expect(showOptions().container.querySelector('[data-setting="keyboard"]')).toBeNull();
  });
});

describe('what is stored', () => {
  it.each<[string, Partial<Settings>, string[]]>([
    ['untouched', {}, ['not chosen yet', 'On', 'As the browser', 'none']],
    [
      'all of it chosen',
      { where: 'newsrooms', marks: false, language: 'es', quiet: ['a.example', 'b.example'] },
      ['By itself on 87 news sites', 'Off', 'Español', 'a.example and b.example'],
    ],
  ])('is exactly the settings: %s', (_name, settings, values) => {
    const { section } = showOptions(settings);
    const rows = section('stored').getAllByRole('definition');
    expect(rows.map((row) => row.textContent)).toEqual(values);
    expect(rows).toHaveLength(Object.keys(untouched).length);
    expect(section('stored').getByText('Nothing else. No page, no quote, no history.')).toBeTruthy();
  });

  it('is deleted after one question in place', () => {
    const { onForget, section } = showOptions();
    fireEvent.click(section('stored').getByRole('button', { name: 'Delete all of it' }));
    expect(onForget).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep');
    fireEvent.click(section('stored').getByRole('button', { name: 'Delete' }));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it.each([
    ['Keep', (button: HTMLElement) => fireEvent.click(button)],
    ['Escape', (button: HTMLElement) => fireEvent.keyDown(button, { key: 'Escape' })],
  ])('is kept by %s, and the focus comes back', (_name, act) => {
    const { onForget, section } = showOptions();
    fireEvent.click(section('stored').getByRole('button', { name: 'Delete all of it' }));
    act(section('stored').getByRole('button', { name: 'Keep' }));
    expect(document.activeElement?.textContent).toBe('Delete all of it');
    expect(onForget).not.toHaveBeenCalled();
  });
});

describe('in Spanish', () => {
  it('leaves no English sentence on the page', () => {
    const shortcuts = [{ name: 'next-quote', description: '', key: '' }];
    const events = { onMarks() {}, onLanguage() {}, onQuiet() {}, onForget() {}, onChoose() {} };
    const { container } = render(
      <Language.Provider value={spanish}>
        <Options
          settings={untouched}
          {...events}
          {...{ newsrooms: 87, refused: null, extent: [], shortcuts, quietLimit: 3, onChangeKeys: null }}
        />
        <FirstRun
          {...{ where: 'click', newsrooms: 87, refused: null, extent: [], deleted: true }}
          onChoose={() => {}}
          onSample={() => {}}
        />
      </Language.Provider>,
    );
    const text = container.textContent ?? '';
    expect(text).toContain('¿Dónde puede actuar?');
    for (const sentence of [english.options.sentences, Object.values(english.options)].flat())
      if (typeof sentence === 'string' && sentence.includes(' ')) expect(text).not.toContain(sentence);
    expect(text).not.toMatch(BANNED);
  });
});
