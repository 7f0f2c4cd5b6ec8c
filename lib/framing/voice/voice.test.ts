import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/article';
import { readVoices, voiceAt } from './voice';

const OUTLETS = ['The Harbor Ledger'];

/** Reads a text whose quotations stand in “ ”, and asks for the voice of the first place of `words`. */
function voiceOf(text: string, words: string, extra: { blocks?: Block[]; title?: string } = {}): string {
  const quotes = [...text.matchAll(/“([^”]*)”/g)].map((mark) => {
    const start = mark.index + 1;
    const inner = mark[1] ?? '';
    return {
      kind: 'speech' as const,
      parts: [{ start, end: start + inner.length, text: inner }],
      repeats: [],
    };
  });
  const { blocks = [], title = null } = extra;
  const voices = readVoices({ text, title, blocks, quotes, outlets: OUTLETS });
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return voiceAt(text, { start, end: start + words.length }, voices);
}

describe('voiceAt', () => {
  it.each([
    ['plain text', 'The raids began on Friday in two towns.', 'raids', 'narrator'],
    ['inside marks', '“The raids must stop,” Roe said on Friday.', 'raids', 'quote'],
    ['said that', 'Mayor Ann Roe said that the raids must stop.', 'raids', 'paraphrase'],
    ['said without that', 'Mayor Ann Roe said the raids must stop.', 'raids', 'paraphrase'],
    ['the subject of said', 'A friend of the families said the raids must stop.', 'families', 'narrator'],
    ['said Friday that', 'Roe said in a statement Friday that the raids must stop.', 'raids', 'paraphrase'],
    ['speaker last', 'The raids will go on for weeks, the mayor said.', 'raids', 'paraphrase'],
    [
      'speaker last, after a quote',
      'After the raids, “we were afraid,” the mayor said.',
      'raids',
      'narrator',
    ],
    [
      'verb before speaker',
      'The raids will go on, said Ann Roe, a friend of families.',
      'raids',
      'paraphrase',
    ],
    [
      'the speaker after it',
      'The raids will go on, said Ann Roe, a friend of families.',
      'families',
      'narrator',
    ],
    [
      'the speaker after a quote',
      '“It goes on,” said Ann Roe, a friend of families.',
      'families',
      'narrator',
    ],
    ['appositive before the verb', 'Ann Roe, the mayor, said the raids must stop.', 'raids', 'paraphrase'],
    ['according to a person', 'The raids, according to Roe, broke the law.', 'broke', 'paraphrase'],
    [
      'according to an outlet',
      'According to The Harbor Ledger, the raids broke up homes.',
      'raids',
      'narrator',
    ],
    ['an outlet reported', 'The raids broke up homes, The Harbor Ledger reported.', 'raids', 'narrator'],
    ['an outlet said', 'The Harbor Ledger said the raids broke up homes.', 'raids', 'narrator'],
    ['said of', 'Roe, who wept, “it is over,” she said of the raids.', 'raids', 'narrator'],
    ['is said to', 'The mayor is said to dislike the raids.', 'raids', 'narrator'],
    ['urged to', 'Roe urged the governor to end the raids.', 'raids', 'narrator'],
    ['explained + noun', 'Roe explained her anger about the raids.', 'raids', 'narrator'],
    ['told + that', 'Roe told the council on Friday that the raids must stop.', 'raids', 'paraphrase'],
    ['asked how', 'Roe asked how the raids had been planned.', 'raids', 'paraphrase'],
    ['asked for', 'Roe asked for the raids to end.', 'raids', 'narrator'],
    [
      'a clause with a "that" of its own',
      'Roe said many of the raids had aims that nobody knew.',
      'raids',
      'paraphrase',
    ],
    ['said little about', 'Roe said little about the raids.', 'raids', 'narrator'],
    ['as many as', 'Roe says as many as ten raids took place.', 'raids', 'paraphrase'],
    ['not finite', 'Roe refused to say how the raids were planned.', 'raids', 'narrator'],
    ['went on to say', 'Roe went on to say that the raids must stop.', 'raids', 'paraphrase'],
    ['before a semicolon', 'The raids began on Friday; Roe said that it rained.', 'raids', 'narrator'],
    ['after a semicolon', 'Roe said that it rained; the raids began on Friday.', 'raids', 'narrator'],
    ['a speaker between commas', 'The town, Roe said, had never seen such raids.', 'raids', 'paraphrase'],
    ['told somebody, last', 'The raids go on, Roe told her friends.', 'raids', 'paraphrase'],
    [
      'a speaker who told, between commas',
      'It rains, Roe told her friends, and the raids go on.',
      'raids',
      'paraphrase',
    ],
    ['what comes before "saying"', 'Roe defended the raids, saying it rained.', 'raids', 'narrator'],
    ['what comes after it', 'Roe defended it, saying the raids were planned.', 'raids', 'paraphrase'],
    ['a name for a thing', 'They met in what Roe described as the last of the raids.', 'raids', 'paraphrase'],
    ['a thing added', 'The town added raids to its list.', 'raids', 'narrator'],
    ['told + object', 'Roe told the families about it.', 'families', 'narrator'],
    [
      'a country is no verb',
      'Families of the United States that hid from the raids wept.',
      'raids',
      'narrator',
    ],
    ['Spanish', 'La alcaldesa dijo que las redadas deben parar.', 'redadas', 'paraphrase'],
    ['next sentence', 'Roe said the plan was wrong. The raids began on Friday.', 'raids', 'narrator'],
  ])('%s', (_, text, words, expected) => {
    expect(voiceOf(text, words)).toBe(expected);
  });

  it('takes headline and caption from the page', () => {
    const text = 'Raids begin\nA bus in Midwood after raids there\nThe raids began.';
    const blocks: Block[] = [
      { start: 0, end: 11, kind: 'headline' },
      { start: 12, end: 46, kind: 'caption' },
      { start: 47, end: text.length, kind: 'paragraph' },
    ];
    expect(voiceOf(text, 'Raids', { blocks })).toBe('headline');
    expect(voiceOf(text, 'raids there', { blocks })).toBe('caption');
    expect(voiceOf(text, 'raids began', { blocks })).toBe('narrator');
  });

  it('without structure, knows the title, a photo credit and a byline', () => {
    const text =
      'Raids split a town\nAnn Roe\nFamilies wait in Midwood on Friday. Jo Doe/Picture House\n\nThe raids began.';
    const voices = readVoices({ text, title: 'Raids Split a Town', blocks: [], quotes: [], outlets: [] });
    expect(voices.lines.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['headline', null],
      ['paragraph', null],
      ['caption', null],
      ['paragraph', 1],
    ]);
  });

  it('refuses a span of another text', () => {
    const voices = readVoices({ text: 'Short.', title: null, blocks: [], quotes: [], outlets: [] });
    expect(() => voiceAt('Short.', { start: 2, end: 40 }, voices)).toThrow(/not in the text/);
  });
});
