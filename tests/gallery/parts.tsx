import type { ComponentChild } from 'preact';
import { FirstRun } from '../../components/options/first-run';
import { Options } from '../../components/options/options';
import { Popup } from '../../components/popup';
import { SETTLED } from '../../components/popup-state';
import optionsStyle from '../../entrypoints/options/style.css?inline';
import popupStyle from '../../entrypoints/popup/style.css?inline';
import type { GalleryData } from './gallery-data';
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

const SHORTCUTS = [
  { name: 'next-quote', description: '', key: 'Alt+Shift+N' },
  { name: 'previous-quote', description: '', key: '' },
];

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
          onCheck={nothing}
          onShow={nothing}
          onSample={nothing}
          onOptions={nothing}
        />
      );
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
