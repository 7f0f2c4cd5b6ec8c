import { render } from 'preact';
import { PanelPage } from './panel-page';

const root = document.getElementById('app');
if (root) render(<PanelPage />, root);
