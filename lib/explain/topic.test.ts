import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article';
import type { Topic } from '../model/corpus';
import { judgeTopic } from './topic';

/** A topic nobody reports on: a strike of lighthouse keepers in March 2031. */
const strike: Topic = {
  event: ['strike', 'walkout'],
  context: ['lighthouse', 'keeper'],
  occasion: ['lamp oil', 'lamp oils', 'Harbour board'],
  phrases: ['the lamps go dark on sunday'],
  against: ['lightning strike', 'air strike'],
  from: '2031-02-20',
  to: '2031-05-01',
};

const onIt =
  'The lighthouse keepers began their strike on Monday. A second walkout is planned, the keepers said, over lamp oil.';

function article(text: string, facts: Partial<Article> = {}): Article {
  return {
    url: null,
    canonical: null,
    title: null,
    outlet: null,
    published: '2031-03-03',
    lang: 'en',
    text,
    blocks: [],
    complete: true,
    isArticle: true,
    ...facts,
  };
}

describe('judgeTopic', () => {
  it.each([
    ['words of the event and of the people, in time', article(onIt), 0, 'on-topic'],
    [
      'no date, and one mention that two terms of the occasion begin',
      article('The lighthouse keepers spoke of a strike at the Lamp Oils depot.', { published: null }),
      0,
      'off-topic',
    ],
    [
      'no date, but two terms of this very occasion',
      article(`${onIt} The harbour board did not answer.`, { published: null }),
      0,
      'on-topic',
    ],
    [
      'no date, but a phrase of this very occasion',
      article('The keepers’ strike: “The lamps go dark on Sunday,” a leaflet says.', { published: null }),
      0,
      'on-topic',
    ],
    [
      'no date, and one term that another occasion may have',
      article(onIt, { published: null }),
      0,
      'off-topic',
    ],
    ['no date, but it prints our quote', article(onIt, { published: null }), 1, 'on-topic'],
    [
      'in time, the people and the occasion without a word for the event',
      article(
        'Keepers of the lighthouse wait for lamp oil, keepers said. The harbour board pays no keeper. The lamps go dark on Sunday.',
      ),
      0,
      'on-topic',
    ],
    [
      'a long article of the right days that mentions the strike twice',
      article(
        `${'The fair had nine stalls and a band. '.repeat(40)} The lighthouse strike. A keeper. The strike.`,
      ),
      0,
      'off-topic',
    ],
    [
      'a long article without a date that mentions the occasion in passing',
      article(
        `${'The fair had nine stalls and a band. '.repeat(90)} The lighthouse strike over lamp oil, the harbour board said.`,
        { published: null },
      ),
      0,
      'off-topic',
    ],
    [
      'a strike of lighthouse keepers, but no date and no word of this occasion',
      article(onIt.replace(', the keepers said, over lamp oil', ''), { published: null }),
      0,
      'off-topic',
    ],
    ['the same words another year', article(onIt, { published: '2034-03-03' }), 0, 'off-topic'],
    ['another year, but it prints our quote', article(onIt, { published: '2034-03-03' }), 1, 'older-quote'],
    [
      'a passing mention',
      article('The strike of the keepers was not discussed at the fair.'),
      0,
      'off-topic',
    ],
    [
      'the look-alike story',
      article('An air strike hit the lighthouse. A lightning strike hit the keeper. One more air strike.'),
      0,
      'off-topic',
    ],
    ['a front page', article(onIt, { isArticle: false }), 3, 'not-an-article'],
    [
      'part of another word',
      article('The lighthouse keepers were struck by restriked coins, restrikes.'),
      0,
      'off-topic',
    ],
  ])('%s', (_trap, input, sureQuotes, verdict) => {
    expect(judgeTopic(input, strike, sureQuotes).verdict).toBe(verdict);
  });

  it('gives evidence that is in the text where it says', () => {
    const { evidence } = judgeTopic(article(onIt), strike, 0);
    expect(evidence.length).toBeGreaterThan(3);
    for (const span of evidence) expect(onIt.slice(span.start, span.end)).toBe(span.text);
  });

  it('scores no lower when a word of the topic is added', () => {
    const before = judgeTopic(article(onIt), strike, 0).score;
    expect(judgeTopic(article(`${onIt} The strike goes on.`), strike, 0).score).toBeGreaterThanOrEqual(
      before,
    );
  });
});
