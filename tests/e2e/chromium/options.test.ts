import { optionsScenarios } from '../scenarios/options';

optionsScenarios('chromium');
