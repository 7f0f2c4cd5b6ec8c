import { hostilePageScenarios } from '../scenarios/hostile-page';

hostilePageScenarios('firefox');
