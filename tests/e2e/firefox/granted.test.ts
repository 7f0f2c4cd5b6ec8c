import { grantedScenarios } from '../scenarios/granted';

grantedScenarios('firefox');
