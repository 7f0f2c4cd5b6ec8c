import { render } from 'preact';
import { InLanguage } from '../pages/in-language';
import { PopupPage } from './popup-page';

const root = document.getElementById('app');
if (root)
  render(
    <InLanguage>
      <PopupPage />
    </InLanguage>,
    root,
  );
