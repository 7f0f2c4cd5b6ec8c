import { pageLifeScenarios } from '../scenarios/page-life';

pageLifeScenarios('firefox');
