import { clickedScenarios } from '../scenarios/clicked';

clickedScenarios('firefox');
