import { statesAxeScenarios } from '../scenarios/states-axe';

statesAxeScenarios('chromium');
