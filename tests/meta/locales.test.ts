import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BANNED } from './banned-words';
import { readProjectFile } from './project-files';

/** Characters of a description that the Chrome Web Store takes. */
const LONGEST_DESCRIPTION = 132;

type Messages = Record<string, { message: string }>;

const read = (lang: string) =>
  JSON.parse(readProjectFile(`public/_locales/${lang}/messages.json`)) as Messages;
const english = read('en');

/** What the browser itself says of the extension: its name in lists, its menu item, its shortcuts. */
describe.each(readdirSync('public/_locales'))('the messages in %s', (lang) => {
  it('are the same as in English, every one of them said', () => {
    expect(Object.keys(read(lang))).toEqual(Object.keys(english));
    for (const { message } of Object.values(read(lang))) {
      expect(message.trim()).not.toBe('');
      expect(message).not.toMatch(BANNED);
    }
  });

  it('fit the stores', () => {
    expect(read(lang).extensionDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
