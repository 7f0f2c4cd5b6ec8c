import { repeatsScenarios } from '../scenarios/repeats';

repeatsScenarios('chromium');
