import { firstRunScenarios } from '../scenarios/first-run';

firstRunScenarios('chromium');
