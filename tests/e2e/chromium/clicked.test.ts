import { clickedScenarios } from '../scenarios/clicked';

clickedScenarios('chromium');
