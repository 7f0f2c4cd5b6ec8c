import { describe, expect, it } from 'vitest';
import { readQuotes } from '../read-quotes';

/** The name a text’s first quote is given, where it is given one. */
function named(text: string): string | null {
  return readQuotes(text, { lang: 'en' })[0]?.attribution.source?.name ?? null;
}

/** Sources of a text’s quotes as printed, "?" after one that is unclear, "–" for nobody. */
function sources(text: string): string[] {
  return readQuotes(text, { lang: 'en' }).map(({ attribution: { source, certainty } }) =>
    source === null ? '–' : `${source.text}${certainty === 'unclear' ? '?' : ''}`,
  );
}

describe('whose words they are', () => {
  it.each<[trap: string, text: string, who: string[]]>([
    // The head speaks, not the name that hangs on it.
    [
      'an object in a relative clause',
      'The man who killed Kay Hill said: “We won.”',
      ['The man who killed Kay Hill'],
    ],
    [
      'an object of accusing',
      'The woman who accused Tom Roe of theft said: “We won.”',
      ['The woman who accused Tom Roe of theft'],
    ],
    ['a name after by', 'The lawyer hired by Tom Roe said: “We won.”', ['The lawyer hired by Tom Roe']],
    ['a name after as', 'A man dressed as Tom Roe said: “We won.”', ['A man dressed as Tom Roe']],
    ['a participle after its noun', '“Sad,” said the prosecutor investigating Tom Roe.', ['the prosecutor']],
    [
      'a participle before the verb',
      'The woman suing Tom Roe said it was “sad.”',
      ['The woman suing Tom Roe'],
    ],
    ['a relative clause that reports', 'Kay Hill, who said Vo called it “sad,” left.', ['Vo']],
    ['whose', 'Holt defeated Price, whose lawyer, Tim Cole, called it “a farce.”', ['lawyer, Tim Cole']],
    ['one of many', 'Some, including Kay Hill, say “it is late.”', ['Some, including Kay Hill']],
    ['either of two', 'Kay Hill or Tom Roe called it “a win.”', ['Kay Hill or Tom Roe']],
    [
      'a spokesman cut off',
      'It was hard on a spokesman for Roe, who said “we stay here.”',
      ['hard on a spokesman for Roe, who'],
    ],
    // Each clause has its own.
    ['a second clause', 'Holt called Price “a liar,” and Price called him “a thief.”', ['Holt', 'Price']],
    [
      'a second clause after but',
      'Holt said it was “a lie,” but Price said it was “a theft.”',
      ['Holt', 'Price'],
    ],
    [
      'a second clause after while',
      'Holt called it “a lie” while Price called it “a theft.”',
      ['Holt', 'Price'],
    ],
    ['a verb left out', 'Holt said, “I love him,” and Price, “I love her.”', ['Holt', 'Price']],
    [
      'a verb left out after a semicolon',
      'Tom Roe called it “a loss”; Kay Hill, “a win.”',
      ['Tom Roe', 'Kay Hill'],
    ],
    [
      'a side clause first',
      'While Tom Roe called it “a loss,” Kay Hill called it “a win.”',
      ['Tom Roe', 'Kay Hill'],
    ],
    ['two clauses and a comma', 'Vo called it “a lie,” Roe called it “a joke.”', ['Vo', 'Roe']],
    ['as somebody said', 'As Jones once said, “Work hard,” Smith added.', ['Jones']],
    // No join over two speakers.
    ['two short answers', 'Vo said “yes,” Roe said “no.”', ['Vo', 'Roe']],
    ['a question and its answer', 'Asked “Is it over?”, Roe said “Not yet.”', ['Roe', 'Roe']],
    ['two inverted clauses', '“Yes,” said Vo, “No,” said Roe.', ['Vo', 'Roe']],
    [
      'after a preposition',
      'Instead of “can you make it?”, we should be saying “can you show it?”',
      ['we?', 'we?'],
    ],
    // Second hand.
    ['told to somebody', 'Vo said Roe told him: “You’re done.”', ['Roe']],
    ['how', 'Vo told the court how Roe shouted, “Leave now.”', ['Roe']],
    ['passed on', 'Roe agreed that Vo said “we stay.”', ['Vo']],
    ['seen shouting', 'Holt saw a man shouting “Peace now.”', ['a man']],
    ['remembered telling', 'Hill remembers Joan Baker telling her, “Go home now.”', ['Joan Baker']],
    ['recalled saying', 'Vo recalled Roe saying “Go home now.”', ['Roe']],
    ['a banner', 'Kay Hill carried a banner saying “Sad.”', ['a banner']],
    ['a letter put out', 'Kay Hill put out a letter saying it was “sad.”', ['Kay Hill']],
    ['attacked for', 'Tom Roe attacked Kay Hill for saying “sad.”', ['Kay Hill']],
    ['was criticised by', 'Kay Hill was criticised by Tom Roe for calling him “sad.”', ['Kay Hill']],
    ['accused of', 'Hill accused Baker of saying “Be bad.”', ['Baker']],
    ['set off by a comma', 'Holt hit Price, calling him “weak.”', ['Holt']],
    ['quoted', 'Smith quoted Shakespeare: “To be or not.”', ['Shakespeare']],
    ['cited by an outlet', 'The Lake Ledger quoted Tom Roe: “Sad it is.”', ['Tom Roe']],
    ['somebody’s words', 'Vo recalls Roe’s words: “We lost it all.”', ['Roe’s']],
    ['somebody’s claim', 'Holt responded to Price’s claim that he is “a fraud.”', ['Price’s']],
    ['a set-in clause', 'Hill, said Baker, was “a hero.”', ['Baker']],
    ['in somebody’s words', 'The plan was “a hero’s,” in Jane Baker’s words.', ['Jane Baker’s']],
    ['as somebody put it', '“We won,” as Jane Baker put it.', ['Jane Baker']],
    [
      'a town set off by commas',
      'Tom Roe, 22, of Gary, Indiana, said it was “sad.”',
      ['Tom Roe, 22, of Gary, Indiana'],
    ],
    [
      'an adverb after an article',
      'A visibly upset Bill Roe said it was “sad.”',
      ['A visibly upset Bill Roe'],
    ],
    ['then said', 'Ann Vo paused, then said it was “sad.”', ['Ann Vo']],
    ['would later say', 'Ann Vo would later say it was “sad.”', ['Ann Vo']],
    // Not said, or by nobody who is named.
    ['would say if', 'Ann Vo would say it was “sad.”', ['Ann Vo?']],
    ['neither', 'Neither Kay Hill nor Tom Roe called it “a win.”', ['Neither Kay Hill nor Tom Roe?']],
    ['another than her', 'It was not Kay Hill who called Tom Roe “sad.”', ['Kay Hill who?']],
    ['short of', 'Smith stopped short of calling it “a crime.”', ['Smith?']],
    ['a fake', 'A fake Tom Roe tweeted: “We won.”', ['A fake Tom Roe?']],
    ['a parody', 'A parody account of Tom Roe tweeted: “We won.”', ['A parody account of Tom Roe?']],
    ['it was said', 'It was said that “nobody won.”', ['It?']],
    ['a sentence that only agrees', 'Hill was “a hero.” Baker agreed.', ['Hill?']],
    [
      'an answer to whoever asked',
      '“Did he hit you?” prosecutor Ann Lee asked. “Yes.”',
      ['prosecutor Ann Lee', 'prosecutor Ann Lee?'],
    ],
    ['a chant and another’s clause', 'They chanted, “We go home!” Odell said he would.', ['They']],
  ])('%s', (_trap, text, who) => expect(sources(text)).toEqual(who));
});

describe('one of a people is not a name', () => {
  it.each<[text: string, name: string | null]>([
    ['The Romanian said it was “sad.”', null],
    ['A German said it was “sad.”', null],
    ['The Swede said it was “sad.”', null],
    ['Tom German said it was “sad.”', 'Tom German'],
    ['Roman said it was “sad.”', 'Roman'],
  ])('%s %s', (text, name) => expect(named(text)).toBe(name));
});
