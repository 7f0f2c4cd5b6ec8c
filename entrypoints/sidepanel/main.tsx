import { render } from 'preact';
import { InLanguage } from '../pages/in-language';
import { PanelPage } from './panel-page';

const root = document.getElementById('app');
if (root)
  render(
    <InLanguage>
      <PanelPage />
    </InLanguage>,
    root,
  );
