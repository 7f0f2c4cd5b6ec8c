import type { FirstRunProps } from '../../components/options/first-run';
import type { OptionsProps } from '../../components/options/options';
import type { Finding } from '../../components/popup/found';
import { type PopupState, type ReportStanding, SETTLED } from '../../components/popup/popup-state';
import type { Settings } from '../../lib/model/reader-settings';
import type { Quote, Report } from '../../lib/model/report';
import { quotes as invented, reportOf } from '../component/fixtures';
import type { GalleryData } from './gallery-data';
import { longReport } from './long-quote';

/** What a state puts on the page: which part of the interface, and what that is given. */
export type Shown =
  /** `press`: what is clicked once it is drawn, one selector after the other. */
  | { part: 'popup'; state: PopupState; standing?: ReportStanding; press?: string[] }
  | { part: 'panel'; state: PopupState }
  /** What the panel says of words that were selected. */
  | { part: 'found'; text: string; finding: Finding }
  | { part: 'card'; quote: Quote; unfolded: boolean }
  /** The printable comparison of a quote. */
  | { part: 'sheet'; report: Report; quote: Quote }
  | { part: 'first-run'; props: Pick<FirstRunProps, 'where' | 'refused' | 'deleted'> }
  | { part: 'options'; props: Pick<OptionsProps, 'settings' | 'refused'>; press?: string[] };

/** A state of the interface. */
export interface State {
  /** One sentence for the index of pictures: what the reader has before them. */
  says: string;
  /** Of the window, in CSS pixels; the popup's where left out. */
  width?: number;
  /** Shown at full height, not as the window cuts it. */
  whole?: boolean;
  show(data: GalleryData): Shown;
}

/** Of the popup's window, in CSS pixels. */
export const POPUP_SIZE = { width: 400, height: 600 } as const;

/** Of a window in which a page of the extension is seen as most see it, in CSS pixels. */
const PAGE_WIDTH = 760;

/** Every state of the interface, by name; a row here is all that a new one takes. */
export const STATES = {
  'reading-page': popup('The page is being read.', () => ({ state: 'waiting', step: 'page' })),
  'reading-collection': popup('The quotes are being looked up.', () => ({
    state: 'waiting',
    step: 'collection',
  })),
  report: popup('Some of the quotes are printed elsewhere.', (data) => read(data, 'ledger')),
  differs: opened('An opened quote with a word that no other printing has.', 'ledger', verdictIs('changed')),
  'same-words': opened(
    'An opened quote that others print in the same words.',
    'ledger',
    (quote) => verdictIs('same')(quote) && quote.text.startsWith('Invading homes'),
  ),
  shortened: opened('An opened quote of which something was left out.', 'ledger', verdictIs('shortened')),
  'two-occasions': opened(
    'An opened quote whose words were used on two occasions.',
    'ledger',
    ({ matches }) => matches.length > 1,
  ),
  'one-dimension': opened(
    'One thing laid side by side across the articles.',
    'ledger',
    verdictIs('changed'),
    '[data-dimension]',
  ),
  'all-alike': whole('The printings differ in nothing that is compared.', () => onlyQuote(invented.same)),
  'one-source': whole('Only this article prints the quote.', () =>
    onlyQuote({
      ...invented.same,
      matches: invented.same.matches.map((match) => ({
        ...match,
        appearances: [],
        against: match.against.map((one) => ({ ...one, kind: null, by: ['The Sample Ledger'] })),
      })),
    }),
  ),
  uncertain: whole('Nothing sure; one quote is near another statement.', () => ({
    state: 'none-in-corpus',
    report: reportOf([invented.perhaps, invented.absent]),
  })),
  'no-speaker': whole('The article names no speaker near the quote.', (data) => read(data, 'no-speaker')),
  'no-credit': whole('The article names no source near the quote.', (data) => read(data, 'no-credit')),
  unmarked: whole('Words of a statement stand in the page without quotation marks.', (data) => ({
    state: 'report',
    report: { ...reportFor(data, 'unmarked'), quotes: [] },
  })),
  translation: whole('A page in Spanish gives words that were first spoken in English.', (data) =>
    read(data, 'registro'),
  ),
  'older-quote': whole('A page about something else quotes words of the collection.', (data) =>
    read(data, 'older-quote'),
  ),
  'part-read': popup('Only a part of the page could be read.', (data) => {
    const report = reportFor(data, 'ledger');
    return { state: 'report', report: { ...report, page: { ...report.page, complete: false } } };
  }),
  archived: popup('The page is a copy in an archive.', (data) => read(data, 'archived')),
  'framing-to-come': standing('What stands around the quotes is still being compared.', { settled: false }),
  'page-changed': standing('The page has changed since it was read.', { changed: true }),
  dismissed: standing('The reader has taken two findings away.', { dismissed: ['q1', 'q2'] }),
  'none-in-corpus': popup('No quote of the page is in the collection.', (data) => ({
    state: 'none-in-corpus',
    report: reportFor(data, 'none-in-corpus'),
  })),
  'other-language': popup('The quotes are in a language that cannot be compared.', (data) => ({
    state: 'none-in-corpus',
    report: reportFor(data, 'other-language'),
  })),
  'off-topic': popup('The article is about something else.', (data) => ({
    state: 'off-topic',
    report: reportFor(data, 'off-topic'),
  })),
  'no-quotes': popup('The page has no quotes.', (data) => ({
    state: 'no-quotes',
    report: reportFor(data, 'no-quotes'),
  })),
  'not-article': popup('The page is no article.', () => ({ state: 'not-article' })),
  'not-checked': popup('Nobody has asked to read this site yet.', () => ({
    state: 'not-checked',
    site: 'ledger.example',
  })),
  'browser-page': popup('A page of the browser itself.', () => ({
    state: 'unreadable',
    why: 'browser-page',
  })),
  pdf: popup('The page is a PDF.', () => ({ state: 'unreadable', why: 'pdf' })),
  refused: popup('The browser did not let the page be read.', () => ({
    state: 'unreadable',
    why: 'refused',
  })),
  'corpus-failed': popup('The collection is damaged.', () => ({
    state: 'corpus-failed',
    reason: 'The bundled collection could not be read. Install the extension again.',
  })),
  'corpus-missing': popup('The file of the collection is not there.', () => ({ state: 'corpus-missing' })),
  stopped: popup('The comparison broke off.', () => ({
    state: 'stopped',
    reason: 'The comparison stopped. Reload the page if it stops again.',
  })),
  menu: {
    says: 'The menu of the popup: marks, this site, the options.',
    show: (data) => ({ part: 'popup', state: read(data, 'ledger'), press: ['[data-action="menu"]'] }),
  },
  'share-menu': {
    says: 'What can be copied of an opened quote.',
    show: (data) => ({
      part: 'popup',
      state: {
        state: 'report',
        report: { ...reportFor(data, 'ledger'), quotes: [quoteOf(data, 'ledger', 'q5')] },
      },
      press: ['details.share > summary'],
    }),
  },
  card: card('The card beside a mark: one difference, how widely it is printed.', 'ledger', 'q5'),
  'card-unfolded': card('The same, unfolded where there is no side panel.', 'ledger', 'q5', true),
  'card-translation': card('The card of words first given in another language.', 'registro', 'q1'),
  panel: {
    says: 'The side panel: the same report beside the page.',
    show: (data) => ({ part: 'panel', state: read(data, 'ledger') }),
  },
  'found-words': {
    says: 'The panel, asked for words that were selected: where they were printed.',
    whole: true,
    show: (data) => found(data, 'words'),
  },
  'found-nothing': {
    says: 'The panel, asked for words that the collection does not have.',
    show: (data) => found(data, 'nothing'),
  },
  'found-too-short': {
    says: 'The panel, asked for too few words.',
    show: () => ({ part: 'found', text: 'raids', finding: { status: 'unfit', why: 'too-short' } }),
  },
  comparison: {
    says: 'One quote compared, on a sheet of paper.',
    width: PAGE_WIDTH,
    whole: true,
    show: (data) => ({
      part: 'sheet',
      report: reportFor(data, 'ledger'),
      quote: quoteOf(data, 'ledger', 'q5'),
    }),
  },
  'comparison-long': {
    says: 'The same of a very long quote, cut so that one sheet holds it.',
    width: PAGE_WIDTH,
    whole: true,
    show: () => ({ part: 'sheet', ...longReport() }),
  },
  'first-run': firstRun('The page that opens once, after the install.', {}),
  'first-run-chosen': firstRun('The same, with a choice made.', { where: 'newsrooms' }),
  'first-run-refused': firstRun('The browser has not given the permission that was chosen.', {
    refused: 'newsrooms',
  }),
  deleted: firstRun('All that was stored has been deleted.', { deleted: true }),
  options: options('The options, with two quiet sites.', {}),
  'options-refused': options('The browser has taken back the permission that was chosen.', {
    refused: 'newsrooms',
  }),
} satisfies Record<string, State>;

export type StateName = keyof typeof STATES;

export const STATE_NAMES = Object.keys(STATES) as StateName[];

function popup(says: string, state: (data: GalleryData) => PopupState): State {
  return { says, show: (data) => ({ part: 'popup', state: state(data) }) };
}

/** The popup at full height, with its first quote opened. */
function whole(says: string, state: (data: GalleryData) => PopupState): State {
  const show = (data: GalleryData): Shown => {
    const shown = state(data);
    const [first] = 'report' in shown ? [...shown.report.quotes, ...shown.report.unmarked] : [];
    return { part: 'popup', state: shown, press: first ? [closedRow(first)] : [] };
  };
  return { says, whole: true, show };
}

/** A page's report at full height with one quote, the first that is wanted, opened; then `press` is clicked in it. */
function opened(says: string, page: string, wanted: (quote: Quote) => boolean, ...press: string[]): State {
  const show = (data: GalleryData): Shown => {
    const report = reportFor(data, page);
    const quote = report.quotes.find(wanted);
    if (!quote) throw new Error(`${page} has no such quote: ${says}`);
    const state: PopupState = { state: 'report', report: { ...report, quotes: [quote] } };
    return { part: 'popup', state, press: [closedRow(quote), ...press] };
  };
  return { says, whole: true, show };
}

function closedRow({ id }: Quote): string {
  return `[data-quote="${id}"] [aria-expanded="false"]`;
}

/** The sample's report as it stands beside its page later. */
function standing(says: string, changed: Partial<ReportStanding>): State {
  const show = (data: GalleryData): Shown => ({
    part: 'popup',
    state: read(data, 'ledger'),
    standing: { ...SETTLED, ...changed },
  });
  return { says, show };
}

function firstRun(says: string, props: Partial<Extract<Shown, { part: 'first-run' }>['props']>): State {
  const show = (): Shown => ({
    part: 'first-run',
    props: { where: null, refused: null, deleted: false, ...props },
  });
  return { says, width: PAGE_WIDTH, whole: true, show };
}

function options(says: string, props: Partial<Extract<Shown, { part: 'options' }>['props']>): State {
  const settings: Settings = {
    where: 'newsrooms',
    marks: true,
    language: 'browser',
    quiet: ['ledger.example', 'mail.example'],
  };
  const show = (): Shown => ({ part: 'options', props: { settings, refused: null, ...props } });
  return { says, width: PAGE_WIDTH, whole: true, show };
}

function card(says: string, page: string, id: string, unfolded = false): State {
  return { says, whole: true, show: (data) => ({ part: 'card', quote: quoteOf(data, page, id), unfolded }) };
}

/** The panel's answer for selected words. */
function found(data: GalleryData, name: string): Shown {
  const report = data.found[name];
  if (!report) throw new Error(`no words ${name}`);
  return { part: 'found', text: report.quotes[0]?.text ?? '', finding: { status: 'found', report } };
}

function quoteOf(data: GalleryData, page: string, id: string): Quote {
  const quote = reportFor(data, page).quotes.find((one) => one.id === id);
  if (!quote) throw new Error(`${page} has no quote ${id}`);
  return quote;
}

function reportFor(data: GalleryData, page: string): Report {
  const report = data.reports[page];
  if (!report) throw new Error(`no page ${page}`);
  return report;
}

/** The popup of a page on which something was found. */
function read(data: GalleryData, page: string): PopupState {
  return { state: 'report', report: reportFor(data, page) };
}

/** The popup of an invented page with one quote that was found. */
function onlyQuote(quote: Quote): PopupState {
  return { state: 'report', report: reportOf([quote]) };
}

function verdictIs(verdict: Quote['matches'][number]['verdict']): (quote: Quote) => boolean {
  return ({ matches }) => matches[0]?.verdict === verdict;
}
