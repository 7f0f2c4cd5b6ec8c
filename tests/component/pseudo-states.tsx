import type { ComponentChildren } from 'preact';
import { Language } from '../../components/language';
import { FirstRun } from '../../components/options/first-run';
import { Options } from '../../components/options/options';
import { Popup } from '../../components/popup/popup';
import type { PopupState } from '../../components/popup/popup-state';
import { english } from '../../components/words/english/english';
import { PSEUDO, pseudoPhrases, pseudoWords } from '../../components/words/pseudo';
import type { Words } from '../../components/words/words';
import { english as phrases } from '../../lib/framing/phrases/english';
import { phrasesByLanguage } from '../../lib/framing/phrases/in-language';
import type { Report } from '../../lib/model/report';
import { examples, extent, quotes, report, reportOf } from './fixtures';
import { inGreek, withMarkedText } from './marked-data';

// The sentences of framing are looked up by the tag of the words.
Object.assign(phrasesByLanguage, { [PSEUDO]: pseudoPhrases(phrases) });

const fact = (dimension: string, value: string, rule: string) => ({
  ...{ dimension, value, rule, confidence: 0.95, voice: 'narrator' as const },
  evidence: { record: 'v', field: 'text', text: 'One. Two.' },
});

/** Every fact that the program puts into English, and the rules with words of their own. */
const facts = [
  fact('completeness', '18 of 27 words', 'completeness.cut-at-end'),
  fact('position', 'in the headline', 'position.counted'),
  fact('gap', '2 sentences', 'gap.points-back'),
  fact('credit', 'no letter, outlet or interview named near the quote', 'credit.none'),
  fact('date-near-quote', 'no date near the quote', 'date-near.none'),
  fact('follows', 'wrote', 'verb.follows'),
  fact('wording', 'reopen', 'wording.replace'),
  fact('neighbours', 'Jo Doe', 'neighbours.authority'),
  fact('words-people', 'small towns', 'words.noted'),
];

const guide = { guide: 'The Harbor Manual', on: '2018-03', says: 'Asks for the number.', url: null };
const notes = [{ terms: ['small towns'], lang: 'en', guides: [guide, { ...guide, guide: 'Isle Style' }] }];

const all: Report = {
  ...report,
  page: { ...report.page, complete: false, topic: { ...report.page.topic, verdict: 'older-quote' } },
  quotes: [...report.quotes, quotes.translated, { ...quotes.same, id: 'q9', framing: facts }],
  unmarked: [quotes.unmarked],
  styleNotes: notes,
};
const foreign = reportOf([quotes.absent], { lang: 'pt' });

/** Every state of the popup, some more than once; a state that is not here does not compile. */
export const POPUP_STATES = withMarkedText({
  waiting: [{ state: 'waiting' }],
  report: [
    { state: 'report', report: all },
    { state: 'report', report: reportOf([quotes.changed]) },
    { state: 'report', report: { ...reportOf([quotes.same]), styleNotes: notes } },
    { state: 'report', report: { ...reportOf([]), unmarked: [quotes.unmarked] } },
  ],
  'not-article': [{ state: 'not-article' }],
  'off-topic': [{ state: 'off-topic', report }],
  'no-quotes': [{ state: 'no-quotes', report }],
  'none-in-corpus': [
    { state: 'none-in-corpus', report: reportOf([quotes.absent]) },
    { state: 'none-in-corpus', report: foreign },
  ],
  unreadable: [
    { state: 'unreadable', why: 'browser-page' },
    { state: 'unreadable', why: 'pdf' },
    { state: 'unreadable', why: 'refused' },
  ],
  'corpus-failed': [{ state: 'corpus-failed', reason: inGreek('Ends after a few bytes.') }],
  'corpus-missing': [{ state: 'corpus-missing' }],
  stopped: [{ state: 'stopped', reason: inGreek('The extension did not answer.') }],
  'not-checked': [
    { state: 'not-checked', site: inGreek('news.example') },
    { state: 'not-checked', site: '' },
  ],
} satisfies { [name in PopupState['state']]: Extract<PopupState, { state: name }>[] });

const nothing = () => undefined;

function InPseudo(props: { dir: Words['dir']; children: ComponentChildren }) {
  return <Language.Provider value={pseudoWords(english, props.dir)}>{props.children}</Language.Provider>;
}

/** The popup in one of its states, in the words of no language. */
export function PseudoPopup({ state, dir = 'ltr' }: { state: PopupState; dir?: Words['dir'] }) {
  return (
    <InPseudo dir={dir}>
      <Popup
        state={state}
        extent={extent}
        examples={withMarkedText(examples)}
        menu={{
          marks: true,
          quiet: { site: inGreek('news.example'), on: true },
          onMarks: nothing,
          onQuiet: nothing,
        }}
        onCheck={nothing}
        onShow={nothing}
        onSample={nothing}
        onOptions={nothing}
      />
    </InPseudo>
  );
}

/** The first page, or all settings after a choice that the browser refused. */
export function PseudoOptions({ firstRun, dir = 'ltr' }: { firstRun: boolean; dir?: Words['dir'] }) {
  const shared = { newsrooms: 87, extent, onChoose: nothing };
  const site = inGreek('news.example');
  const shortcuts = [
    { name: 'next-quote', description: '', key: inGreek('N') },
    { name: 'previous-quote', description: '', key: '' },
  ];
  return (
    <InPseudo dir={dir}>
      {firstRun ? (
        <FirstRun {...shared} where="click" refused={null} deleted onSample={nothing} />
      ) : (
        <Options
          {...shared}
          settings={{ where: 'everywhere', marks: true, language: 'browser', quiet: [site] }}
          refused="everywhere"
          shortcuts={shortcuts}
          quietLimit={2}
          onMarks={nothing}
          onLanguage={nothing}
          onQuiet={nothing}
          onChangeKeys={null}
          onForget={nothing}
        />
      )}
    </InPseudo>
  );
}
