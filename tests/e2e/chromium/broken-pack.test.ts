import { brokenPackScenarios } from '../scenarios/broken-pack';

brokenPackScenarios('chromium');
