import type { ComponentChild } from 'preact';
import { Card } from '../../components/card/card';
import cardStyle from '../../components/card/card.css?inline';
import { FirstRun } from '../../components/options/first-run';
import { Options } from '../../components/options/options';
import { Found } from '../../components/popup/found';
import { Frame } from '../../components/popup/frame';
import { Popup } from '../../components/popup/popup';
import { SETTLED } from '../../components/popup/popup-state';
import { FittedSheet } from '../../components/share/fitted-sheet';
import sheetStyle from '../../entrypoints/compare/style.css?inline';
import optionsStyle from '../../entrypoints/options/style.css?inline';
import popupStyle from '../../entrypoints/popup/style.css?inline';
import panelStyle from '../../entrypoints/sidepanel/style.css?inline';
import { assertedMatches } from '../../lib/text/told-quotes';
import type { GalleryData } from './gallery-data';
import { OpenRoot } from './open-root';
import type { Shown } from './states';

/** A part of the interface as its entrypoint puts it on a page. */
interface Part<Name extends Shown['part']> {
  /** The style sheet of the entrypoint, with what it imports. */
  style: string;
  draw(shown: Extract<Shown, { part: Name }>, data: GalleryData): ComponentChild;
}

const nothing = () => undefined;

const MENU = {
  marks: true,
  quiet: { site: 'ledger.example', on: false },
  onMarks: nothing,
  onQuiet: nothing,
};

const done = () => Promise.resolve(true);

const SHARING = { version: '1.0.0', onCopy: done, onSave: done, onPrint: done };

const SHORTCUTS = [
  { name: 'next-quote', description: '', key: 'Alt+Shift+N' },
  { name: 'previous-quote', description: '', key: '' },
];

/** Stands for an article with nothing to see but the card; its headings are read aloud only. */
const PAGE_STYLE =
  ':root { color-scheme: light dark; } body { margin: 0; padding: 8px; } h1, h2 { position: absolute; clip-path: inset(50%); }';

/** Every part; a new one is a kind of `Shown` in `states.ts` and an entry here. */
const PARTS: { [Name in Shown['part']]: Part<Name> } = {
  popup: {
    style: popupStyle,
    draw: ({ state, standing = SETTLED }, { extent, examples }) => {
      const isOpen = state.state !== 'corpus-failed' && state.state !== 'corpus-missing';
      return (
        <Popup
          state={state}
          standing={standing}
          extent={isOpen ? extent : []}
          examples={isOpen ? examples : []}
          menu={MENU}
          sharing={SHARING}
          onPanel={nothing}
          onCheck={nothing}
          onShow={nothing}
          onSample={nothing}
          onOptions={nothing}
        />
      );
    },
  },
  panel: {
    style: panelStyle,
    draw: ({ state }, { extent, examples }) => (
      <Popup
        state={state}
        extent={extent}
        examples={examples}
        menu={MENU}
        sharing={SHARING}
        onCheck={nothing}
        onShow={nothing}
        onSample={nothing}
        onOptions={nothing}
      />
    ),
  },
  found: {
    style: panelStyle,
    draw: ({ text, finding }, { extent }) => (
      <Frame state="found" extent={extent} menu={MENU} onOptions={nothing}>
        <Found text={text} finding={finding} onBack={nothing} />
      </Frame>
    ),
  },
  card: {
    style: PAGE_STYLE,
    draw: ({ quote, unfolded }) => (
      <main>
        {/* Headings of an article, in which the card's is one of the third level. */}
        <h1>1</h1>
        <h2>2</h2>
        <OpenRoot style={cardStyle}>
          <Card
            quote={quote}
            at={5}
            of={13}
            settled
            unfolded={unfolded}
            onStep={nothing}
            onMore={nothing}
            onDismiss={nothing}
            onClose={nothing}
          />
        </OpenRoot>
      </main>
    ),
  },
  sheet: {
    style: sheetStyle,
    draw: ({ report, quote }) => {
      const [match] = assertedMatches(quote);
      if (!match) throw new Error('a quote without a match is not compared');
      return <FittedSheet report={report} quote={quote} match={match} onPrint={nothing} />;
    },
  },
  'first-run': {
    style: optionsStyle,
    draw: ({ props }, { extent, newsrooms }) => (
      <FirstRun {...props} extent={extent} newsrooms={newsrooms} onChoose={nothing} onSample={nothing} />
    ),
  },
  options: {
    style: optionsStyle,
    draw: ({ props }, { extent, newsrooms }) => (
      <Options
        {...props}
        extent={extent}
        newsrooms={newsrooms}
        shortcuts={SHORTCUTS}
        quietLimit={500}
        onChoose={nothing}
        onMarks={nothing}
        onLanguage={nothing}
        onQuiet={nothing}
        onChangeKeys={nothing}
        onForget={nothing}
      />
    ),
  },
};

/** The style sheet and the tree of what a state shows. */
export function drawPart<Name extends Shown['part']>(
  shown: Extract<Shown, { part: Name }>,
  data: GalleryData,
): { style: string; tree: ComponentChild } {
  const part: Part<Name> = PARTS[shown.part as Name];
  return { style: part.style, tree: part.draw(shown, data) };
}
