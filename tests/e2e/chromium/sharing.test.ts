import { sharingScenarios } from '../scenarios/sharing';

sharingScenarios('chromium');
