import { sharingScenarios } from '../scenarios/sharing';

sharingScenarios('firefox');
