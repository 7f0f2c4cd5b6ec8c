import { describe, expect, it } from 'vitest';
import type { Source } from '../../../model/report';
import { writtenQuote } from '../../test-quote';
import { NO_SOURCE_NEAR, observeCredit } from './credit';

const OUTLETS = ['Harbor Ledger', 'Meridian Wire', 'WTRN', 'The Hill', 'Harbor Board campaign'];
const UNNAMED = { name: null, role: 'unnamed' } as const;
const PAGE = { complete: true, outlets: OUTLETS, lang: 'en' };

interface Asked {
  named?: Partial<Pick<Source, 'name' | 'role'>>;
  last?: boolean;
  page?: Partial<typeof PAGE>;
}

function observe(written: string, { named, last, page }: Asked = {}) {
  const { text, quote, attribution, voices } = writtenQuote(written, named, last);
  const found = observeCredit(text, quote, attribution, voices, { ...PAGE, ...page });
  for (const { evidence } of found)
    expect('start' in evidence && text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  return found;
}

/** Kind, words and, where it is not plain, the certainty; nothing for a quote that no source is named for. */
function creditsOf(written: string, asked: Asked = {}): string[] {
  return observe(written, asked)
    .filter(({ rule }) => rule !== 'credit.none')
    .map(
      ({ rule, evidence, confidence }) =>
        `${rule.replace('credit.', '')}: ${evidence.text}${confidence < 0.9 ? ` (${confidence})` : ''}`,
    );
}

type Row = [why: string, text: string, credits: string[]];

describe('a document', () => {
  const rows: Row[] = [
    ['letter', '“No,” [Roe] {wrote} in a letter to the mayor.', ['document: in a letter']],
    [
      'first in the sentence',
      'In a separate statement, [Roe] {called} it “cruel.”',
      ['document: In a separate statement'],
    ],
    ['without an article', '“No,” [Roe] {said} by email.', ['document: by email']],
    ['court filing', '[Roe] {said} in a court filing that it was “cruel.”', ['document: in a court filing']],
    ['testimony', '“No,” [Roe] {said} in testimony on Friday.', ['document: in testimony']],
    ['a post', '“No,” [Roe] {said} in a Facebook post.', ['document: in a Facebook post']],
    [
      'the place it was posted',
      '“No,” [Roe] {said} in a video posted on Facebook.',
      ['document: in a video'],
    ],
    ['a series', '[Roe] {said} in a series of tweets: “No.”', ['document: in a series of tweets']],
    ['the verb', '[Roe] {tweeted} that it was “cruel.”', ['document: tweeted']],
    [
      'put out',
      '[Roe] issued a joint statement {calling} the raids “cruel.”',
      ['document: issued a joint statement'],
    ],
    ['quoted', '[Roe] {quoted} the order as “now.”', ['document: the order']],
    [
      'after a clause of its own',
      '“No,” {said} [Roe], who stands for four women, in a text message.',
      ['document: in a text message'],
    ],
    [
      'inside the speaker’s words',
      '[Roe, in a memo to the board,] {called} it “cruel.”',
      ['document: in a memo'],
    ],
  ];
  it.each(rows)('%s', (_, text, credits) => expect(creditsOf(text)).toEqual(credits));

  it.each<Row>([
    ['the document speaks', '[The complaint] {says} they “laughed.”', ['document: The complaint']],
    ['an agency’s', '“No,” [the agency’s fact sheet] {states}.', ['document: the agency’s fact sheet']],
    ['what is held up', '“No,” {read} [a banner] over the road.', []],
    ['no document', '“No,” {said} [the letter carrier].', []],
  ])('%s', (_, text, credits) => {
    const role = /letter carrier|fact sheet/.test(text) ? ('unnamed' as const) : ('document' as const);
    expect(creditsOf(text, { named: { name: null, role } })).toEqual(credits);
  });

  it.each<Row>([
    ['about a letter', '“No,” [Roe] {said} of a letter from the mayor.', []],
    ['a clause about the speaker', '“No,” {said} [Roe], who was fired for a post on Facebook.', []],
    ['the same inside', '[Roe, who was named in a letter,] {said} it was “cruel.”', []],
    ['a clause of time', 'After a video was posted on Facebook, [Roe] {called} it “cruel.”', []],
    ['another statement', '“No,” [Roe] {said}, and in a statement the mayor agreed.', []],
    ['another reporter', '“No,” [Roe] {said} after the mayor told them in a letter.', []],
    ['another quotation', '“No,” [Roe] {said}, and Doe called it “late” in a letter.', []],
    ['in the reported clause', '[Roe] {said} she did “well” in the debate.', []],
    ['part of a noun', '“No,” [Roe] {said} in the interview room.', []],
    ['a second deed', '[Roe] {called} it “cruel,” cited his part in a film, and left in a video.', []],
    ['a verb between', 'On Tuesday Doe released a website. “No,” [Roe] {said}.', []],
    ['how it is printed', '[Roe] {announced}, in all capital letters, “No.”', []],
    ['an opinion', '“No,” [Roe] {said} in his opinion.', []],
    ['in the words', '“I said so in a letter,” [Roe] {said}.', []],
  ])('is none: %s', (_, text, credits) => expect(creditsOf(text)).toEqual(credits));

  it('is what the sentence before says was sent, when the quote was written', () => {
    const written = 'The bishop sent a letter to the mayor. “We will not be silent,” [he] {wrote}.';
    expect(creditsOf(written, { named: UNNAMED })).toEqual(['document: sent a letter (0.5)']);
    expect(creditsOf(written.replace('wrote', 'said'), { named: UNNAMED })).toEqual([]);
  });

  it('holds for the quote that goes on in the same paragraph, not in the next', () => {
    const written = '“No,” [Roe] said in a news release. “Not now.”';
    expect(creditsOf(written, { last: true })).toEqual(['document: in a news release']);
    expect(creditsOf(written.replace('. “', '.\n“'), { last: true })).toEqual([]);
  });
});

describe('first hand', () => {
  it.each<Row>([
    ['interview', '“No,” [Roe] {said} in an interview.', ['first-hand: in an interview']],
    ['telephone', '“No,” [Roe] {said} in a telephone interview.', ['first-hand: in a telephone interview']],
    ['by phone', '“No,” [Roe] {said} by phone.', ['first-hand: by phone']],
    ['news conference', '“No,” [Roe] {said} at a news conference.', ['first-hand: at a news conference']],
    ['told, and where', '“No,” [Roe] {told} reporters at a briefing.', ['first-hand: told reporters']],
    ['asked', 'Asked by reporters about it, [Roe] {said}: “No.”', ['first-hand: Asked by reporters']],
    [
      'when asked',
      '“No,” [Roe] {said} when asked about it in an interview.',
      ['first-hand: in an interview'],
    ],
    ['told by another', '“No,” [Roe] {said} after the mayor told reporters so.', []],
    ['between the two', 'During their phone call, [Roe] {called} it “late.”', []],
    ['told the council', '“No,” [Roe] {told} the council.', []],
  ])('%s', (_, text, credits) => expect(creditsOf(text)).toEqual(credits));
});

describe('a newsroom', () => {
  it.each<Row>([
    ['told', '“No,” [Roe] {told} <the Harbor Ledger>.', ['outlet: told the Harbor Ledger']],
    [
      'its reporter',
      '[Roe] {told} a Meridian Wire reporter that it was “cruel.”',
      ['outlet: told a Meridian Wire'],
    ],
    [
      'a reporter for it',
      '“No,” [Roe] {told} a reporter for the Harbor Ledger.',
      ['outlet: told a reporter for the Harbor Ledger'],
    ],
    [
      'statement to',
      '“No,” [Roe] {said} in a statement to the Harbor Ledger.',
      ['document: in a statement', 'outlet: in a statement to the Harbor Ledger'],
    ],
    [
      'published by',
      '“No,” [Roe] {wrote} in an open letter published Friday by the Harbor Ledger.',
      ['document: in an open letter', 'outlet: in an open letter published Friday by the Harbor Ledger'],
    ],
    [
      'seen by',
      '“No,” [Roe] {said} in a memo to the board seen by the Meridian Wire.',
      ['document: in a memo', 'outlet: in a memo to the board seen by the Meridian Wire'],
    ],
    [
      'a transcript, by its last word',
      '“No,” [Roe] {said}, according to a transcript the Ledger published.',
      ['document: a transcript', 'outlet: a transcript the Ledger'],
    ],
    [
      'its own piece',
      '“No,” [Roe] {wrote} in a Harbor Ledger op-ed.',
      ['document: in a Harbor Ledger op-ed', 'outlet: in a Harbor Ledger op-ed'],
    ],
    ['on the air', '[Roe] {said} on WTRN that it was “cruel.”', ['outlet: on WTRN']],
    [
      'its programme',
      '“No,” [Roe] {told} listeners of his show, which airs on WTRN.',
      ['outlet: show, which airs on WTRN'],
    ],
    ['passed on', '[The Meridian Wire] {quoted} him as “late.”', ['outlet: The Meridian Wire']],
    ['dateline', 'MIDWOOD, Ohio (AP) — “No,” {said} [Roe].', ['outlet: AP']],
    ['dateline of a known one', 'Midwood (WTRN) – “No,” {said} [Roe].', ['outlet: WTRN']],
    [
      'the sentence after',
      '“No,” [Roe] {wrote} to the mayor. The Ledger first reported the letter.',
      ['outlet: The Ledger first reported the letter (0.5)'],
    ],
    [
      'aired',
      '“No,” [Roe] {said}. The interview aired on WTRN.',
      ['outlet: The interview aired on WTRN (0.5)'],
    ],
  ])('%s', (_, text, credits) => expect(creditsOf(text)).toEqual(credits));

  it.each<Row>([
    ['another fact', '“No,” [Roe] {said} when asked about a report by the Harbor Ledger.', []],
    ['whose', '“No,” {said} [Roe], whose firing was reported by <the Harbor Ledger>.', []],
    ['the speaker’s work', '“No,” {said} [Roe], a reporter for the Harbor Ledger.', []],
    ['another report', '“No,” [Roe] {said}. The Harbor Ledger reported that it rained.', []],
    ['only near', '“No,” [Roe] {said}. The Harbor Ledger has a new editor.', []],
    ['a building', '“No,” [Roe] {said} in the Harbor Ledger Building.', []],
    ['brackets that are no dateline', 'The Board (BOE) — “No,” {said} [Roe].', []],
    ['a hill', '“No,” [Roe] {told} Hill.', []],
    ['no newsroom', '“No,” [Roe] {said} in a talk with the Harbor Board campaign.', []],
    ['who asks', 'When pressed at a rally by Harbor Ledger reporter Doe, [Roe] {said}, “No.”', []],
  ])('is none: %s', (_, text, credits) => expect(creditsOf(text)).toEqual(credits));
});

describe('somebody who is not named', () => {
  it.each<Row>([
    [
      'anonymity',
      '“No,” [an aide] {said} on condition of anonymity.',
      ['unnamed: on condition of anonymity'],
    ],
    [
      'spoke',
      '“No,” {said} [an aide] who spoke on the condition of anonymity.',
      ['unnamed: who spoke on the condition of anonymity'],
    ],
    [
      'not authorized',
      '“No,” {said} [an agent] who was not authorized to speak.',
      ['unnamed: who was not authorized to speak'],
    ],
    [
      'asked',
      '“No,” {said} [a boy], whose mother asked that he not be named.',
      ['unnamed: whose mother asked that he not be named'],
    ],
    [
      'familiar',
      '“No,” {said} [an official familiar with the plan].',
      ['unnamed: an official familiar with the plan'],
    ],
    [
      'according to',
      'It was “late,” {according to} [a person briefed on the call].',
      ['unnamed: according to a person briefed on the call'],
    ],
    ['a source', '“No,” [a source] {said}.', ['unnamed: a source']],
    [
      'the sentence after',
      '“No,” [the official] {said}. The official was not authorized to speak.',
      ['unnamed: was not authorized to speak (0.5)'],
    ],
    [
      'the sentence before',
      'They met, people briefed on the call said. “It was loud,” [one of them] {said}.',
      ['unnamed: people briefed on the call (0.5)'],
    ],
  ])('%s', (_, text, credits) => expect(creditsOf(text, { named: UNNAMED, last: true })).toEqual(credits));

  it('may be behind what a named person said', () => {
    expect(creditsOf('[Roe] {told} donors it was “late,” according to two people in the room.')).toEqual([
      'unnamed: according to two people in the room',
    ]);
  });

  it.each<Row>([
    ['a spokesman', '“No,” [a spokesman] {said}.', []],
    ['officials', '“No,” [officials] {said}.', []],
    ['people who know a street', 'People familiar with the street wept. “No,” [a boy] {said}.', []],
    ['another fact', '“No,” [a boy] {said}. Unnamed officials had come before.', []],
  ])('is none: %s', (_, text, credits) => expect(creditsOf(text, { named: UNNAMED })).toEqual(credits));

  it('is not a speaker with a name', () => {
    expect(creditsOf('“No,” {said} [Roe], who asked not to be named.')).toEqual([]);
  });
});

describe('no source named', () => {
  it('is said of the sentences that were searched', () => {
    const [none, ...more] = observe('It rained. “No,” [Roe] {said}. Doe left. It was late.');
    expect(more).toEqual([]);
    expect(none).toMatchObject({ value: NO_SOURCE_NEAR, rule: 'credit.none', confidence: 0.7 });
    expect(none?.evidence.text).toBe('“No,” Roe said. Doe left.');
  });

  it('is not said of a page that was not read whole, nor in a language whose words are not known', () => {
    const written = '“No,” [Roe] {said}.';
    expect(observe(written, { page: { complete: false } })).toEqual([]);
    expect(observe(written, { page: { lang: 'de' } })).toEqual([]);
  });

  it('is not said beside a credit', () => {
    expect(observe('“No,” [Roe] {said} by phone.').map(({ rule }) => rule)).toEqual(['credit.first-hand']);
  });
});
