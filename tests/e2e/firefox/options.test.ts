import { optionsScenarios } from '../scenarios/options';

optionsScenarios('firefox');
