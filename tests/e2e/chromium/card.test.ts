import { cardScenarios } from '../scenarios/card';

cardScenarios('chromium');
