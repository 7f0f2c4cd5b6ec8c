import { grantedScenarios } from '../scenarios/granted';

grantedScenarios('chromium');
