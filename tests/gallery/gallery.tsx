import data from 'virtual:gallery-data';
import { render } from 'preact';
import { Language } from '../../components/language';
import { PSEUDO, pseudoPhrases, pseudoWords } from '../../components/words/pseudo';
import { words } from '../../components/words/words';
import { english as phrases } from '../../lib/framing/phrases/english';
import { phrasesByLanguage } from '../../lib/framing/phrases/in-language';
import { drawPart } from './parts';
import { STATE_NAMES, STATES, type State, type StateName } from './states';

/** How a state is shown; also what the address may say: `gallery.html?state=report&lang=es`. */
export interface Request {
  state: StateName;
  /** BCP 47; English where left out. */
  lang?: string;
  /** Where left out, as the browser is set. */
  theme?: 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
  /** `pseudo`: stretched and accented, to find what is clipped or not translated. */
  words?: 'pseudo';
  /** Every fold is opened, so that a checker sees what is in it. */
  folds?: 'open';
  /** At full height, whatever the state's own wish. */
  whole?: boolean;
}

declare global {
  interface Window {
    /** Shows a state in this page; resolves when it is drawn. */
    showState(request: Request): Promise<void>;
  }
}

const ROOM = `.popup { max-height: none; }`;
/** How long a state may say nothing, in milliseconds. */
const SPEAKING_LIMIT = 2_000;

const DARK = /@media \(prefers-color-scheme: ?dark\)/g;

// The sentences of framing are looked up by the tag of the words.
Object.assign(phrasesByLanguage, { [PSEUDO]: pseudoPhrases(phrases) });

const app = document.getElementById('app');
const sheet = document.head.appendChild(document.createElement('style'));

window.showState = async (request) => {
  if (!app) throw new Error('the page has no place for a state');
  const state: State = STATES[request.state];
  const shown = state.show(data);
  const { style, tree } = drawPart(shown, data);
  const language = words(request.lang ?? 'en');
  const dir = request.dir ?? language.dir;
  const spoken = { ...(request.words === 'pseudo' ? pseudoWords(language) : language), dir };
  const isWhole = request.whole ?? state.whole;
  sheet.textContent = themed(style, request.theme) + (isWhole ? ROOM : '');
  document.documentElement.lang = spoken.lang;
  document.documentElement.dir = dir;
  document.title = request.state;
  // From nothing, so that no row is still open from the state before.
  render(null, app);
  render(<Language.Provider value={spoken}>{tree}</Language.Provider>, app);
  await isSaid();
  let pressed: HTMLElement | null = null;
  for (const selector of 'press' in shown ? shown.press : []) {
    // A row with the only quote is open from the start.
    const next = document.querySelector<HTMLElement>(selector);
    next?.click();
    pressed = next ?? pressed;
    await drawn();
  }
  if (request.folds === 'open') for (const fold of document.querySelectorAll('details')) fold.open = true;
  // What was pressed may be below what the window shows.
  if (!isWhole) pressed?.scrollIntoView();
  scrollTo(0, 0);
  await drawn();
};

/** Waits until something is said: what is said late is nothing at first. */
async function isSaid(): Promise<void> {
  const end = Date.now() + SPEAKING_LIMIT;
  while (document.querySelector('main')?.textContent === '' && Date.now() < end) await drawn();
}

/** The style sheet as it is in one theme, whatever the browser is set to. */
function themed(style: string, theme: Request['theme']): string {
  if (theme === undefined) return style;
  return `${style.replace(DARK, theme === 'dark' ? '@media all' : '@media not all')} :root { color-scheme: ${theme}; }`;
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** For people: every state by name. */
function Index() {
  return (
    <ul>
      {STATE_NAMES.map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>: {STATES[name].says}
        </li>
      ))}
    </ul>
  );
}

const asked = Object.fromEntries(new URLSearchParams(location.search)) as Partial<Request>;
if (asked.state !== undefined && asked.state in STATES)
  void window.showState({ ...asked, state: asked.state });
else if (app) render(<Index />, app);
