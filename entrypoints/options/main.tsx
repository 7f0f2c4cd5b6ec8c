import { render } from 'preact';
import { InLanguage } from '../pages/in-language';
import { OptionsPage } from './options-page';

const root = document.getElementById('app');
if (root)
  render(
    <InLanguage>
      <OptionsPage />
    </InLanguage>,
    root,
  );
