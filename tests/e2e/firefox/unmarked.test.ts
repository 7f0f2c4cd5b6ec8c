import { unmarkedScenarios } from '../scenarios/unmarked';

unmarkedScenarios('firefox');
