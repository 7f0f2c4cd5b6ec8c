import { repeatsScenarios } from '../scenarios/repeats';

repeatsScenarios('firefox');
