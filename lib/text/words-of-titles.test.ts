import { describe, expect, it } from 'vitest';
import { nameStart } from './words-of-titles';

describe('where the name begins in a run of capitals', () => {
  it.each<[run: string, name: string]>([
    ['homeland security secretary jane roe', 'jane roe'],
    ['secretary of state roe', 'roe'],
    ['rep jane roe', 'jane roe'],
    ['mrs king', 'king'],
    ['king', 'king'],
    ['martin king jr', 'martin king jr'],
    ['king jr', 'king jr'],
    ['bryan singer', 'bryan singer'],
    ['john constable', 'john constable'],
    ['don roe', 'don roe'],
    ['don pablo roe', 'pablo roe'],
    ['chief justice', ''],
    ['vice president', ''],
    ['lakeland mayor', ''],
    ['attorney general', ''],
    ['sen', 'sen'],
    ['president', ''],
    ['mayor king', 'king'],
    ['mayor page', 'page'],
    ['deputy marshal', ''],
    ['chief constable', ''],
    ['nurse jane roe', 'jane roe'],
    ['paul nurse', 'paul nurse'],
    ['prosecutor roe', 'roe'],
    ['labour mp jane roe', 'jane roe'],
    ['jane roe mp', 'jane roe mp'],
    ['mp', ''],
  ])('%s → %s', (run, name) => {
    const words = run.split(' ');
    expect(words.slice(nameStart(words)).join(' ')).toBe(name);
  });
  it('takes a calling behind an article for an office', () =>
    expect(nameStart(['lakeland', 'marshal'], { office: true })).toBe(2));
});
