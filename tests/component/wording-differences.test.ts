import { describe, expect, it } from 'vitest';
import { quoteText } from '../../components/quote-text';
import { sayWordingDifferences } from '../../components/wording-differences';
import { words } from '../../components/words';
import { appearance, edit, quotes } from './fixtures';

const say = (quote: (typeof quotes)[keyof typeof quotes]) => {
  const [match] = quote.matches;
  return match ? sayWordingDifferences(quoteText(quote), match.appearances, words('en')) : [];
};

describe('sayWordingDifferences', () => {
  it('names the text, counts the articles, and says length last', () => {
    expect(say(quotes.changed)).toEqual([
      'This article prints “reopen”; the text published by Office of Mara Odell and two other articles print “keep”.',
      'Two other articles print more: “These shelves were paid for by the people who use them”.',
    ]);
  });
  it('says all words printed in place of one in one sentence', () => {
    const page = 'We will stop this.';
    const print = (outlet: string, there: string) => {
      const text = `We will ${there} this.`;
      return appearance(outlet, null, text, 'changed', [edit(page, text, 'replace', 'stop', there)], []);
    };
    expect(
      sayWordingDifferences(page, [print('A', 'cease'), print('B', 'cease'), print('C', 'end')], words('en')),
    ).toEqual(['This article prints “stop”; two other articles print “cease”; the C article prints “end”.']);
  });
  it('says which word stands outside the marks', () => {
    expect(say(quotes.fragment)).toEqual([
      '“Emptying” stands outside the quote marks here; the Metro Wire article puts it inside.',
    ]);
  });
  it('says nothing of what it is not sure of', () => {
    expect(say(quotes.perhaps)).toEqual([]);
  });
  it('says nothing where all print the same', () => {
    expect(say(quotes.same)).toEqual([]);
  });
});
