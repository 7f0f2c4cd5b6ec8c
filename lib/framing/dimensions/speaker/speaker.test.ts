import { describe, expect, it } from 'vitest';
import type { Source } from '../../../model/report';
import { writtenQuote } from '../../test-quote';
import { observeSpeaker } from './speaker';

function speakerOf(
  written: string,
  named: Partial<Pick<Source, 'name' | 'role'>>,
): [value: string, confidence: number] | null {
  const { text, attribution, voices } = writtenQuote(written, named, true);
  const [found, ...more] = observeSpeaker(text, attribution, voices);
  expect(more).toEqual([]);
  if (!found) return null;
  const { evidence } = found;
  expect('start' in evidence && text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  return [found.value, found.confidence];
}

describe('a speaker with a name', () => {
  it.each([
    ['an appositive before', '“No,” [a spokeswoman for ICE, Ann Roe,] {said}.', 'a spokeswoman for ICE, …'],
    ['an owner before', '“No,” {said} [Doe’s lawyer, Ann Roe].', 'Doe’s lawyer, …'],
    ['kin', '“No,” {said} [his cousin Ann Roe].', 'his cousin …'],
    ['an owner', '“No,” {said} [the mayor’s lawyer Ann Roe].', 'the mayor’s lawyer …'],
    ['a calling of many words', '“No,” {said} [bakery owner Ann Roe].', 'bakery owner …'],
    ['any calling with an article', '“No,” {said} [Ann Roe, a dishwasher].', '…, a dishwasher'],
    ['an owner’s name', '“No,” {said} [Ann Roe, Doe’s campaign manager].', '…, Doe’s campaign manager'],
    ['age and calling', '“No,” {said} [Ann Roe], 34, a nurse.', '…, 34, a nurse'],
    ['what somebody is now', '“No,” {said} [Ann Roe], now a nurse.', '…, now a nurse'],
    ['age', '“No,” {said} [Ann Roe], 34.', '…, 34'],
    ['a body', '“No,” {said} [Ann Roe] of the Harbor Board.', '… of the Harbor Board'],
    [
      'a place, and a new sentence',
      '“No,” {said} [Rep. Ann Roe] of Ohio. Jo Doe of Midwood left.',
      'Rep. … of Ohio',
    ],
    ['a place with a point in it', '“No,” {said} [Rep. Ann Roe] of St. Roch.', 'Rep. … of St. Roch'],
    ['place and party', '“No,” {said} [Sen. Ann Roe] of Ohio, a Democrat.', 'Sen. … of Ohio, a Democrat'],
    ['a party alone', '“No,” {said} [Sen. Ann Roe] (D), an ally.', 'Sen. … (D), an ally'],
    [
      'title and clause',
      '[Gov. Ann Roe, who lives in Midwood,] {said} “no.”',
      'Gov. …, who lives in Midwood',
    ],
    [
      'a clause',
      '“No,” {said} [Ann Roe], who speaks for four women, by phone.',
      '…, who speaks for four women',
    ],
    ['a claim after the name', '“No,” {said} [Ann Roe], a claim others deny.', null],
    ['a day after the name', '“No,” {said} [Ann Roe], a day later.', null],
    ['another person after the name', '“No,” {said} [Ann Roe], Mayor Jo Doe and others.', null],
    ['a clause that reports', '[Ann Roe], who told them so, {said} “no.”', null],
    ['a clause that goes on', '“No,” {said} [Ann Roe], who “never” came.', null],
    ['said of somebody', '“No,” {said} [Ann Roe] of Doe.', null],
    ['the plural before others', 'Sens. Ann Roe and Jo Doe came. “No,” [Roe] {said}.', null],
  ])('%s', (_, text, expected) => {
    expect(speakerOf(text, { name: 'Ann Roe' })?.[0] ?? null).toBe(expected);
  });

  it.each([
    ['in the sentence before', 'Ann Roe, a nurse, wept. “No,” [she] {said}.', '…, a nurse'],
    ['set off before the name', 'The mayor, Ann Roe, was blunt. “No,” [Roe] {said}.', 'The mayor, …'],
    ['another’s office', 'The raid angered the mayor, Ann Roe, and all. “No,” [Roe] {said}.', null],
    ['a verb before', 'It involved Doe’s lawyer, Ann Roe, and all. “No,” [Roe] {said}.', null],
    ['a comma after a clause', 'After the mayor, Ann Roe spoke. “No,” [Roe] {said}.', null],
    ['by title and family name', 'Sheriff Roe was blunt. “No,” [he] {said}.', 'Sheriff …'],
    ['another with that family name', 'Sheriff Bob Roe came. “No,” [she] {said}.', null],
    ['a clause in another paragraph', 'Ann Roe, who lives here, wept.\n“No,” [she] {said}.', null],
    ['in somebody’s words', '“Mayor Ann Roe is late,” Doe said. “No,” [she] {said}.', null],
  ])('described earlier: %s', (_, text, expected) => {
    expect(speakerOf(text, { name: 'Ann Roe' })?.[0] ?? null).toBe(expected);
  });

  it('is surer of a title than of a title with a clause, and least of a clause', () => {
    const by = (text: string) => speakerOf(text, { name: 'Ann Roe' })?.[1];
    expect(by('“No,” {said} [Gov. Ann Roe].')).toBe(0.85);
    expect(by('“No,” {said} [Gov. Ann Roe], who lives here.')).toBe(0.7);
    expect(by('“No,” {said} [Ann Roe], who lives here.')).toBe(0.6);
  });

  it('is no body: its name says all', () => {
    const text = 'Justice Department heads met. “No,” [the State Department] {said}.';
    expect(speakerOf(text, { name: 'State Department', role: 'organisation' })).toBeNull();
  });
});

describe('a speaker without a name', () => {
  it.each<[string, string, Source['role'], string | null]>([
    ['a body', '“No,” [the agency] {said}.', 'organisation', 'the agency'],
    ['an office', '“No,” [the sheriff] {said}.', 'unnamed', 'the sheriff'],
    ['a document', '[The report] {called} it “late.”', 'document', 'The report'],
    [
      'a clause',
      '“No,” {said} [a boy], whose mother asked that he not be named.',
      'unnamed',
      'a boy, whose mother asked that he not be named',
    ],
    ['an adviser to somebody', '“No,” {said} [an adviser] to Roe.', 'unnamed', 'an adviser to Roe'],
    ['of a place', '“No,” {said} [a guard] at the shelter.', 'unnamed', 'a guard at the shelter'],
    ['a clause without a comma', '“No,” {said} [a man] who lives here.', 'unnamed', 'a man who lives here'],
    ['a participle', '“No,” {said} [a woman] holding a sign.', 'unnamed', 'a woman holding a sign'],
    ['its article', '“No,” the [two senators] {wrote}.', 'unnamed', 'the two senators'],
    ['not in what it was said', '“No,” {said} [a guard] in an interview.', 'unnamed', 'a guard'],
    ['not when', '“No,” {said} [a guard] on Friday.', 'unnamed', 'a guard'],
    ['not what went on', '“No,” {said} [a guard] speaking to them.', 'unnamed', 'a guard'],
    ['a clause cut off', '“No,” {said} [an aide, who] saw “all.”', 'unnamed', 'an aide'],
    ['where words come from', 'It is “late,” {according to} [a memo].', 'document', null],
    ['names only', '“No,” [Doe and Vo] {said}.', 'unnamed', null],
    ['a pronoun', '“No,” [they] {said}.', 'unnamed', null],
    [
      'whom the sentence before begins with',
      'The sheriff was blunt. “No,” [he] {said}.',
      'unnamed',
      'The sheriff',
    ],
    [
      'not whom he writes to',
      'The bishop wrote to the governor. “No,” [he] {said}.',
      'unnamed',
      'The bishop',
    ],
    ['two of them', 'The sheriff met a bishop and the mayor saw it. “No,” [he] {said}.', 'unnamed', null],
    ['somebody named there', 'The sheriff met Doe. “No,” [he] {said}.', 'unnamed', null],
    ['a body before', 'The agency was late. “No,” [it] {said}.', 'organisation', 'The agency'],
    ['in the paragraph before', 'The sheriff was blunt.\n“No,” [he] {said}.', 'unnamed', null],
  ])('%s', (_, text, role, expected) => {
    expect(speakerOf(text, { name: null, role })?.[0] ?? null).toBe(expected);
  });
});
