import { panelScenarios } from '../scenarios/panel';

panelScenarios('firefox');
