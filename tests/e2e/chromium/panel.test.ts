import { panelScenarios } from '../scenarios/panel';

panelScenarios('chromium');
