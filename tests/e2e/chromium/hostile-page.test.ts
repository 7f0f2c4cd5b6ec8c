import { hostilePageScenarios } from '../scenarios/hostile-page';

hostilePageScenarios('chromium');
