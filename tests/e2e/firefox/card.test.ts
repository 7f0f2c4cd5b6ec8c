import { cardScenarios } from '../scenarios/card';

cardScenarios('firefox');
