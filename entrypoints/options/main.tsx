import { render } from 'preact';
import { InLanguage } from '../pages/in-language';
import { OptionsPage } from './options-page';

const root = document.getElementById('app');
if (root)
  render(
    <InLanguage title={(w) => w.pageTitle(w.options.optionsTitle)}>
      <OptionsPage firstRun={location.hash === '#first-run'} />
    </InLanguage>,
    root,
  );
