import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../lib/model/reader-settings';
import type { Tabs } from '../../lib/webext';
import { pageMenu } from './page-menu';

const stored = vi.hoisted(() => [] as unknown[]);
vi.mock('../../lib/settings', () => ({
  changeSettings: async (change: unknown) => void stored.push(change),
}));

const settings: Settings = { where: null, marks: false, language: 'browser', quiet: ['ledger.example'] };
const tab = (incognito: boolean, url = 'https://www.ledger.example/a') => ({ incognito, url }) as Tabs.Tab;

beforeEach(() => {
  stored.length = 0;
});

describe('pageMenu', () => {
  it('offers the marks and the site of the tab', () => {
    const menu = pageMenu(tab(false), settings);
    expect(menu).toMatchObject({ marks: false, quiet: { site: 'ledger.example', on: true } });
    menu.onMarks(true);
    expect(stored).toEqual([{ marks: true }]);
  });

  it('offers nothing that is stored in a private window', () => {
    expect(pageMenu(tab(true), settings)).toMatchObject({ marks: null, quiet: null });
  });

  it('speaks of no site on a page of the browser, and of nothing before it knows tab and choices', () => {
    expect(pageMenu(tab(false, 'about:config'), settings)).toMatchObject({ marks: false, quiet: null });
    expect(pageMenu(null, null)).toMatchObject({ marks: null, quiet: null });
  });
});
