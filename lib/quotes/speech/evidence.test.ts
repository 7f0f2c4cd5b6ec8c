import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../text/paragraphs';
import { proposals } from '../attribution/proposals';
import { pairMarks } from '../marks/marks';
import { skeleton } from '../skeleton';
import { readAround } from './around';
import { readInside } from './inside';
import { isSpeech, type SpeechEvidence, WEIGHTS } from './weights';

/** All evidence for the last quotation of a text. */
function evidenceOf(text: string, lang = 'en'): SpeechEvidence[] {
  const lines = paragraphs(text);
  const quotations = pairMarks(text, lines);
  const row = skeleton(text, lines, quotations);
  const k = row.findLastIndex((piece) => piece.kind === 'quote');
  const quotation = quotations.at(-1);
  if (quotation === undefined) return [];
  const best = proposals(row, k, text, quotation, lang)[0] ?? null;
  const inside = readInside(text.slice(quotation.start, quotation.end), lang);
  return [...inside.evidence, ...readAround(row, k, inside, best, lang)];
}

const pairs: [mark: SpeechEvidence, holds: string, doesNot: string][] = [
  ['one word', 'It was “late” there.', 'It was “too late” there.'],
  ['two words', 'It was “too late” there.', 'It was “far too late” there.'],
  ['three words', 'It was “far too late” there.', 'It was “far too late now” there.'],
  [
    'four to eight words',
    'It was “far too late now” there.',
    'It was “far too late now to go home and then” there.',
  ],
  ['nine words or more', 'It was “far too late now to go home and then” there.', 'It was “late” there.'],
  ['reporting clause beside', '“It is late,” Odell said.', 'Odell said it was a “late” hour.'],
  ['woven into a reporting clause', 'Odell said it was a “late” hour.', 'It was a “late” hour.'],
  ['reporting clause at the end', 'The “late” plan must go, Odell said.', 'The “late” plan must go.'],
  [
    'reporting verb in the sentence',
    'Insisted again and again, the “late” plan went.',
    'Again and again the “late” plan went.',
  ],
  ['unsure clause', '“It is late,” a rule that Odell said mattered.', '“It is late,” Odell said.'],
  [
    'thought in a word or two',
    'Odell thinks the hour is “late” now.',
    'Odell thinks the hour is “much too late” now.',
  ],
  ['verb of thinking', 'Odell thinks it is a “late” hour.', 'Odell said it is a “late” hour.'],
  [
    'far from the verb',
    'Odell said that on the other side of the lake by the old yard it was “late” there.',
    'Odell said that it was “late” there.',
  ],
  ['stands for a predicate', 'Vo saw it as “late” there.', 'Vo saw the “late” hour.'],
  ['a sentence of its own', 'It rained. “We go home.” It rained.', 'It rained. “We go home” it was.'],
  ['finite verb', 'The sign “roads are closed” fell.', 'The sign “closed roads” fell.'],
  ['finite verb', 'The sign “Odell isn’t here” fell.', 'The sign “Odell’s house” fell.'],
  ['finite verb', 'The sign “lake is closed” fell.', 'The sign “Lake Is Closed” fell.'],
  ['where titles stand', 'She read “Grey Lady” there.', 'The memo reads “Grey Lady” there.'],
  ['speaks of a person present', 'The sign “our yard” fell.', 'The sign “hourly yard” fell.'],
  ['asks or exclaims', 'The sign “Why now?” fell.', 'The sign “Why? Now” fell.'],
  ['begins small', 'The sign “why now” fell.', 'The sign “Why now” fell.'],
  ['capitals throughout', 'The sign “Lake of the North” fell.', 'The sign “Lake of the north side” fell.'],
  ['capitals throughout', 'The sign “Lake Odell” fell.', 'The sign “Lake” fell.'],
  ['one capital', 'The sign “Lake” fell.', 'The sign “lake” fell.'],
  ['one capital', 'The sign “Lake.” fell.', 'The sign “Help!” fell.'],
  ['after a possessive', 'Vo’s “late” hour came.', 'The “late” hour came.'],
  ['after a name', 'The yacht Odell “late” came.', 'The yacht’s crew “late” came.'],
  ['between the parts of a name', 'Tony “Two Hats” Russo left.', 'Tony’s “two hats” Russo left.'],
  ['between the parts of a name', 'Tony “Hats” Russo left.', 'Tony “Hats” left.'],
  ['kind of work beside', 'The film “Grey Lady” ended.', 'The yacht “Grey Lady” ended.'],
  ['kind of work beside', 'Her novel, “Grey Lady,” ended.', 'Her yacht, “Grey Lady,” ended.'],
  ['kind of work beside', '“Grey Lady,” a short film, ended.', '“Grey Lady,” a short trip, ended.'],
  ['kind of work beside', 'The film “Grey Lady” ended.', 'The film “ended badly” there.'],
  ['where titles stand', 'She sang in “Grey Lady” there.', 'She sang in “grey shoes” there.'],
  ['where titles stand', 'Lake News’s “Morning Talk” ended.', 'Lake News and “Morning Talk” ended.'],
  ['after of', 'A case of “late” hours.', 'A case for “late” hours.'],
  ['before its noun', 'The “spear fishing” issue came up.', 'The “spear fishing” was loud.'],
  ['before its noun', 'The “spear fishing” issue came up.', 'The “spear fishing” quickly came up.'],
  ['given as a name', 'A show called “Brokers” opened.', 'A show which Odell called “Brokers” opened.'],
  ['given as a name', 'A boat known as the “Lady” sank.', 'A boat is known to “sink” there.'],
  ['given as a name', 'The plan was dubbed “Lady” there.', 'Odell dubbed the plan “Lady” there.'],
  ['given as a name', 'The plan is titled “Lady” there.', 'They called “Lady” there.'],
  ['kind of work beside', 'Her column, “we are late,” ended.', 'Her yacht, “we are late,” ended.'],
  [
    'cited in brackets',
    'I agree (“Ferry is late,” Lake News, Thursday).',
    'I agree (“ferry is late,” she said).',
  ],
  ['so-called', 'The so-called “experts” met.', 'The called “experts” met.'],
  ['stage direction', '“(CROSSTALK.)”', '“(Crosstalk.)”'],
  ['stage direction', '“[LAUGHTER]”', '“[The] LAUGHTER”'],
];

describe('evidence', () => {
  it.each(pairs)('%s: %s, not %s', (mark, holds, doesNot) => {
    expect(evidenceOf(holds)).toContain(mark);
    expect(evidenceOf(doesNot)).not.toContain(mark);
  });

  it('has a positive and a negative row for every kind that one sentence shows', () => {
    const elsewhere: string[] = ['goes on after speech', 'single marks among double ones'];
    const told = new Set<string>([...pairs.map(([mark]) => mark), ...elsewhere]);
    expect(Object.keys(WEIGHTS).filter((mark) => !told.has(mark))).toEqual([]);
  });

  it('takes no noun for a term outside English, whose places it does not know', () => {
    expect(evidenceOf('Der „spate“ plan kam.', 'de')).not.toContain('before its noun');
    expect(evidenceOf('The “late” plan came.')).toContain('before its noun');
  });

  it.each([
    ['en', 'the lake is late', 'the son of the era'],
    ['es', 'los hijos son altos', 'the lake is late'],
    ['de', 'das Boot ist spat', 'the lake did sink'],
  ])('knows the finite verbs of %s', (lang, holds, doesNot) => {
    expect(readInside(holds, lang).evidence).toContain('finite verb');
    expect(readInside(doesNot, lang).evidence).not.toContain('finite verb');
  });

  it('calls nothing speech without evidence', () => expect(isSpeech([])).toBe(false));

  it('reads only the head of a long quotation, and all of its end', () => {
    const inside = readInside(`${'late '.repeat(200_000)}we are!`, 'en');
    expect(inside.evidence).toContain('asks or exclaims');
    expect(inside.evidence).not.toContain('speaks of a person present');
  });
});
