import { render } from 'preact';
import { InLanguage } from '../pages/in-language';
import { ComparePage } from './compare-page';

const root = document.getElementById('app');
if (root)
  render(
    <InLanguage>
      <ComparePage address={location.search} />
    </InLanguage>,
    root,
  );
