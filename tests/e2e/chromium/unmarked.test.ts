import { unmarkedScenarios } from '../scenarios/unmarked';

unmarkedScenarios('chromium');
