import { describe, expect, it } from 'vitest';
import { readQuotes } from '../read-quotes';

type Row = [trap: string, text: string, expected: string, certainty?: string];

/** source = name, cue of the last quote; ¶ ends a line. */
function check([, text, expected, certainty]: Row): void {
  const quote = readQuotes(text.replaceAll('¶', '\n'), { lang: 'en' }).at(-1);
  expect(quote).toBeDefined();
  const { source = null, cue = null } = quote?.attribution ?? {};
  const who = source === null ? 'nobody' : `${source.text} = ${source.name ?? '?'}`;
  expect(`${who}, ${cue?.text ?? 'no verb'}`).toBe(expected);
  if (certainty !== undefined) expect(quote?.attribution.certainty).toMatch(certainty);
}

const PARTICIPLES: Row[] = [
  [
    'after a place with its state, in front of the subject',
    'In Dover, Ohio, Roe went after Vo, calling him “plain wrong on this.”',
    'Roe = Roe, calling',
    'likely',
  ],
  ['after a first verb', 'Roe went home, calling it “far too late.”', 'Roe = Roe, calling'],
  ['with', 'The march went on, with protesters chanting “we stay.”', 'protesters = ?, chanting'],
  ['with a name', 'The deal fell, with Roe calling it “far too late.”', 'Roe = Roe, calling'],
  ['a dash before its subject', 'The talks failed – Roe saying “we stay here.”', 'Roe = Roe, saying'],
  ['in a letter', 'Vo left, Roe’s letter saying it was “far too late.”', 'Roe’s letter = Roe, saying'],
  [
    'in a letter from her',
    'The board met after a letter from Roe calling it “far too late.”',
    'a letter from Roe = Roe, calling',
  ],
  ['quoted as', 'Roe was quoted as saying it was “far too late.”', 'Roe = Roe, saying'],
  ['quoted by an outlet', 'The Lake Ledger quoted Roe as saying it was “far too late.”', 'Roe = Roe, saying'],
  ['one that opens the sentence', 'Holding signs, they chanted “we stay here.”', 'they = ?, chanted'],
  ['one that opens before a name', 'Holding signs, Roe chanted “we stay here.”', 'Roe = Roe, chanted'],
  ['led by a name', 'Led by Vo, the crowd chanted “we stay here.”', 'the crowd = ?, chanted'],
  ['a name in -ing is no participle', 'Fleming said “we stay here.”', 'Fleming = Fleming, said'],
  ['grown onto its pronoun', 'He’s claiming “we stay here.”', 'He = ?, claiming'],
  [
    'after a verb behind its quotation',
    '“We stay,” said Roe, adding it was “far too late.”',
    'Roe = Roe, adding',
  ],
  ['a nearer subject', 'Roe went home. Vo, calling it “far too late,” left.', 'Vo = Vo, calling'],
];

const INFINITIVES: Row[] = [
  ['of the subject', 'Roe wants to call it “far too late.”', 'Roe = Roe, call'],
  ['for a name', 'The delay made it easy for Roe to call it “far too late.”', 'Roe = Roe, call'],
  ['for a group', 'Vo waited for critics to call it “far too late.”', 'critics = ?, call'],
  [
    'in a report the reporting verb stays',
    'Jane Roe said he wanted to highlight the “far too late” answer.',
    'Jane Roe = Jane Roe, said',
    'certain',
  ],
  [
    'of somebody else in a report',
    'Roe said it was wrong for Vo to call the plan “far too late.”',
    'Roe = Roe, said',
  ],
  ['of an order', 'Roe told Vo to call it “far too late.”', 'Roe = Roe, told'],
  [
    'had to is no infinitive of its own',
    'Jane Roe had to call it “far too late.”',
    'Jane Roe = Jane Roe, call',
    'certain',
  ],
];

const RELATIVES: Row[] = [
  [
    'a longer phrase ends in the name',
    'The climb was steep for Ms. Roe, who said “we stay here.”',
    'Ms. Roe, who = Roe, said',
  ],
  [
    'the same phrase after no form of be',
    'The climb looked steep for Ms. Roe, who said “we stay here.”',
    'Ms. Roe, who = Roe, said',
  ],
  [
    'her spokesman has a voice of his own',
    'It met a spokesman for Ms. Roe, who said “we stay here.”',
    'a spokesman for Ms. Roe, who = ?, said',
  ],
  ['without a comma', 'It was Roe who said “we stay here.”', 'Roe who = Roe, said'],
  ['of a noun', 'The clerk, who met Vo, said “we stay here.”', 'The clerk, who met Vo = ?, said'],
  [
    'a second one inside the first',
    'Jane Roe, who heads the Lake Committee, which runs the port, said, “We stay here.”',
    'Jane Roe, who heads the Lake Committee, which runs the port = Jane Roe, said',
    'certain',
  ],
];

const APPOSITIONS: Row[] = [
  [
    'age and office',
    'Jane Roe, 67, a retired clerk in Dover, said, “We stay here.”',
    'Jane Roe, 67, a retired clerk in Dover = Jane Roe, said',
    'certain',
  ],
  [
    'age, office and a relative clause',
    'Jane Roe, 67, a retired clerk in Dover, who was ill, said, “We stay here.”',
    'Jane Roe, 67, a retired clerk in Dover, who was ill = Jane Roe, said',
  ],
  [
    'office alone',
    'Jane Roe, a retired clerk in Dover, said, “We stay here.”',
    'Jane Roe, a retired clerk in Dover = Jane Roe, said',
  ],
  [
    'office first',
    'The caucus chairwoman, Jane Roe, said, “We stay here.”',
    'The caucus chairwoman, Jane Roe = Jane Roe, said',
  ],
  [
    'the other person’s name inside the office',
    'A spokesman for Roe, Tim Vo, said, “We stay here.”',
    'A spokesman for Roe, Tim Vo = Tim Vo, said',
  ],
  [
    'no comma closes it',
    '“We stay,” Rep. Jane Roe, the caucus chairwoman said.',
    'Rep. Jane Roe, the caucus chairwoman = Jane Roe, said',
  ],
  ['between dashes', 'Roe – a clerk in Dover – said “we stay.”', 'Roe – a clerk in Dover = Roe, said'],
  ['in brackets', 'Roe (a clerk) said “we stay here.”', 'Roe = Roe, said'],
  ['only a place', 'Roe, in Dover, said, “We stay here.”', 'Roe, in Dover = Roe, said'],
];

const MANY: Row[] = [
  ['joined names are nobody’s alone', 'Roe and Vo said, “We stay here.”', 'Roe and Vo = ?, said'],
  ['joined full names', 'Kim Roe and Tim Vo called it “far too late.”', 'Kim Roe and Tim Vo = ?, called'],
  [
    'two named in apposition',
    'Two analysts, Kim Vo and Tim Bauer, found “far too much of it.”',
    'Two analysts, Kim Vo and Tim Bauer = ?, found',
  ],
  [
    'joined names with an apposition',
    'Kim Vo and Tim Bauer, two analysts, said, “We stay here.”',
    'Kim Vo and Tim Bauer = ?, said',
  ],
  ['a share of people', '40 percent said “we stay here.”', '40 percent = ?, said'],
  ['nobody', 'Nobody said “we stay here.”', 'Nobody = ?, said', 'unclear'],
];

const CLAUSES: Row[] = [
  ['a side clause before', 'When Vo left, Roe said “we stay here.”', 'Roe = Roe, said', 'certain'],
  ['a place with its state in it', 'When Vo left Dallas, Ohio, Roe said “we stay.”', 'Roe = Roe, said'],
  ['somebody speaks in it', 'As Vo said so, Roe said “we stay here.”', 'Roe = Roe, said', 'certain'],
  [
    'it alone has a verb of speaking',
    'As Vo said the talks had failed, the plan was “far too late.”',
    'Vo = Vo, said',
    'unclear',
  ],
  ['only a scene between', 'Roe agreed, but in an interview said, “We stay here.”', 'Roe = Roe, said'],
  [
    'the main subject goes on in a participle',
    'When Vo left Dallas, Roe went after him, calling it “far too late.”',
    'Roe = Roe, calling',
  ],
  ['a week in front', 'Last week, Roe said, “We stay here.”', 'Roe = Roe, said'],
];

const SECOND_HAND: Row[] = [
  ['passed on', 'Roe agreed that Vo said “we stay here.”', 'Vo = Vo, said', 'certain'],
  ['denied that another said it', 'Roe denied that Vo said “we stay here.”', 'Vo = Vo, said', 'unclear'],
  ['denied saying', 'Roe denied saying “we stay here.”', 'Roe = Roe, saying', 'unclear'],
  ['refused to say', 'Roe refused to say “we stay here.”', 'Roe = Roe, say', 'unclear'],
  ['declined to call', 'Roe declined to call it “far too late.”', 'Roe = Roe, call', 'unclear'],
  ['denied the word', 'Roe denied the “far too late” claim.', 'Roe = Roe, denied', 'unclear'],
  ['refused the word', 'Roe refused the “far too late” offer.', 'Roe = Roe, refused', 'unclear'],
  ['declined the word', 'Roe declined the “far too late” offer.', 'Roe = Roe, declined', 'unclear'],
  ['never said', 'Roe has never said it was “far too late.”', 'Roe = Roe, said', 'unclear'],
  ['called so by another', 'Roe was called “far too late” by Vo.', 'Vo = Vo, called'],
  ['described so by another', 'Roe was described as “plain wrong” by Kim Vo.', 'Kim Vo = Kim Vo, described'],
];

const NEAREST: Row[] = [
  [
    'the nearer of two verbs of one speaker',
    'Roe said Vo lied and accused her of “plain theft here.”',
    'Roe = Roe, accused',
  ],
  [
    'not a weak verb in what she said',
    'Roe told Vo that he supports the “plain theft law” there.',
    'Roe = Roe, told',
  ],
  [
    'not a verb of thinking in what she said',
    'Roe said Vo lied and thinks it is “plain theft here.”',
    'Roe = Roe, said',
  ],
];

describe('who does what a verb says', () => {
  it.each(PARTICIPLES)('participles: %s', (...row) => check(row));
  it.each(INFINITIVES)('infinitives: %s', (...row) => check(row));
  it.each(RELATIVES)('relative clauses: %s', (...row) => check(row));
  it.each(APPOSITIONS)('appositions: %s', (...row) => check(row));
  it.each(MANY)('more than one: %s', (...row) => check(row));
  it.each(CLAUSES)('clauses before: %s', (...row) => check(row));
  it.each(SECOND_HAND)('second hand: %s', (...row) => check(row));
  it.each(NEAREST)('nearest verb: %s', (...row) => check(row));

  it('counts no e-mails as a person: 22 Roe emails', () => {
    const [quote] = readQuotes('22 Roe emails called it “far too late.”', { lang: 'en' });
    expect(quote?.attribution.cue).toBeNull();
    expect(quote?.attribution.certainty).toBe('unclear');
  });
});
