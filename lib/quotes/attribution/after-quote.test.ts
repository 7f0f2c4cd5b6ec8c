import { describe, expect, it } from 'vitest';
import { readQuotes } from '../read-quotes';

/** source = name (role), cue of the only quote; ¶ ends a line. */
function read(text: string): string {
  const quotes = readQuotes(text.replaceAll('¶', '\n'), { lang: 'en' });
  expect(quotes).toHaveLength(1);
  const { source = null, cue = null } = quotes[0]?.attribution ?? {};
  const who = source === null ? 'nobody' : `${source.text} = ${source.name ?? '?'} (${source.role})`;
  return `${who}, ${cue?.text ?? 'no verb'}`;
}

const ENDED: [trap: string, text: string, expected: string][] = [
  ['a bare clause', '“We won.” Roe said.', 'Roe = Roe (person), said'],
  ['a bare clause of a pronoun', '“We won.” He said.', 'He = ? (unnamed), said'],
  ['a bare clause of an office', '“We won.” The mayor declared.', 'The mayor = ? (unnamed), declared'],
  ['the narrator goes on', '“We won.” Roe shrugged and left.', 'nobody, no verb'],
  ['the clause has an object', '“We won.” Roe said it twice.', 'nobody, no verb'],
  ['a weak verb is the narrator’s', '“We won.” Roe laughed.', 'nobody, no verb'],
  ['a question', '“Who won?” Roe asked.', 'Roe = Roe (person), asked'],
  ['a question, and whom', '“Who won?” Roe asked the clerk.', 'Roe = Roe (person), asked'],
  ['a question before its verb', '“Who won?” shouted Roe.', 'Roe = Roe (person), shouted'],
  ['another line', '“Who won?”¶Roe asked.', 'nobody, no verb'],
];

const DASHES: [trap: string, text: string, expected: string][] = [
  ['a full name', '“We won at last.” — Jane Roe', 'Jane Roe = Jane Roe (person), no verb'],
  ['a short dash and a single name', '“We won at last.” – Roe', 'Roe = ? (unnamed), no verb'],
  ['a line below', '“We won at last.”¶- Jane Roe', 'Jane Roe = Jane Roe (person), no verb'],
  ['a single name on a line below signs the whole text', '“We won at last.”¶- Roe', 'nobody, no verb'],
  [
    'office after a comma on a line below',
    '“We won at last”¶— Jane Roe, mayor of Dover',
    'Jane Roe, mayor of Dover = Jane Roe (person), no verb',
  ],
  ['a place after a comma', '“We won at last”¶— Jane Roe, in Dover', 'Jane Roe = Jane Roe (person), no verb'],
  ['a handle in brackets', '“We won at last” — Jane Roe (@roe)', 'Jane Roe = Jane Roe (person), no verb'],
  ['a full stop after it', '“We won at last” — Jane Roe.', 'Jane Roe = Jane Roe (person), no verb'],
  ['a sentence of its own', '“We won at last!” — The hall cheered.', 'nobody, no verb'],
  ['the same, set close', '“We won at last!”—The hall cheered.', 'nobody, no verb'],
  ['a name with a verb signs nothing', '“We won at last” — Roe left', 'nobody, no verb'],
  ['two hyphens and a verb', '"Done"--said Mr. Lorne', 'Mr. Lorne = Lorne (person), said'],
  ['two hyphens, a verb and a full stop', '"All done"--said Mr. Lorne.', 'Mr. Lorne = Lorne (person), said'],
];

describe('after a quotation', () => {
  it.each(ENDED)('its sentence ended inside: %s', (_, text, expected) => expect(read(text)).toBe(expected));
  it.each(DASHES)('a dash: %s', (_, text, expected) => expect(read(text)).toBe(expected));
});
