import { brokenPackScenarios } from '../scenarios/broken-pack';

brokenPackScenarios('firefox');
