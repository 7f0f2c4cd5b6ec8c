import { statesAxeScenarios } from '../scenarios/states-axe';

statesAxeScenarios('firefox');
