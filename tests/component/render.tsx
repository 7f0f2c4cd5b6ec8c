import * as library from '@testing-library/preact';
import type { ComponentChild, ComponentChildren } from 'preact';
import { Language } from '../../components/language';
import { words } from '../../components/words/words';

export * from '@testing-library/preact';

/** Renders in English, as a page of the extension provides it; a provider inside speaks otherwise. */
export function render(ui: ComponentChild): library.RenderResult {
  return library.render(ui, { wrapper: InEnglish });
}

function InEnglish({ children }: { children: ComponentChildren }) {
  return <Language.Provider value={words('en')}>{children}</Language.Provider>;
}
