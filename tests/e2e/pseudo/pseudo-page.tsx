/// <reference types="vite/client" />
import { type ComponentChild, render } from 'preact';
import optionsStyle from '../../../entrypoints/options/style.css?inline';
import popupStyle from '../../../entrypoints/popup/style.css?inline';
import { POPUP_STATES, PseudoOptions, PseudoPopup } from '../../component/pseudo-states';

/** A page that shows one state after the other in the pseudo-locale, with everything that folds open. */

declare global {
  interface Window {
    /** The names of what can be shown. */
    pseudoNames: string[];
    /** Shows a state; resolves when it is drawn. */
    showPseudo(name: string, dir: 'ltr' | 'rtl'): Promise<void>;
  }
}

type Draw = (dir: 'ltr' | 'rtl') => { style: string; tree: ComponentChild };

const drawings = new Map<string, Draw>();
for (const states of Object.values(POPUP_STATES))
  states.forEach((state, at) => {
    drawings.set(`popup ${state.state} ${at + 1}`, (dir) => ({
      style: popupStyle,
      tree: <PseudoPopup state={state} dir={dir} />,
    }));
  });
for (const firstRun of [true, false])
  drawings.set(`options ${firstRun ? 'first run' : 'later'}`, (dir) => ({
    style: optionsStyle,
    tree: <PseudoOptions firstRun={firstRun} dir={dir} />,
  }));

const sheet = document.head.appendChild(document.createElement('style'));
const app = document.body.appendChild(document.createElement('div'));

window.pseudoNames = [...drawings.keys()];
window.showPseudo = async (name, dir) => {
  const drawing = drawings.get(name)?.(dir);
  if (drawing === undefined) throw new Error(`there is no state ${name}`);
  // A popup is cut at its height; what stands below must be looked at too.
  sheet.textContent = `${drawing.style} .popup { max-height: none; }`;
  document.documentElement.dir = dir;
  render(null, app);
  render(drawing.tree, app);
  for (const button of app.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
  await drawn();
  for (const fold of app.querySelectorAll('details')) fold.open = true;
  await drawn();
};

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
