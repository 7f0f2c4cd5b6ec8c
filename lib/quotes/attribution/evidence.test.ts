import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/article';
import { type RuledQuote, readWithRules } from '../read-quotes';
import { ceiled, EVIDENCE, type Evidence, RULES, type Rule } from './evidence';

/** The last quote of a text; ¶ ends a line, “ES” begins a Spanish text. */
function last(row: string): RuledQuote | undefined {
  const lang = row.startsWith('ES ') ? 'es' : 'en';
  return readWithRules(row.replace(/^ES /, '').replaceAll('¶', '\n'), { lang }).at(-1);
}

/** Every line of evidence in any reading of the last quote. */
function evidenceOf(row: string): string[] {
  return last(row)?.considered.flatMap(({ evidence }) => evidence) ?? [];
}

/** The rule that found the speaker, the words that name her, and a neighbour that the rule has nothing to do with. */
const chosen: [rule: Rule, holds: string, who: string | null, doesNot: string][] = [
  ['quote-said-x', '“We go home,” said Odell.', 'Odell', '“We go home,” Odell said.'],
  ['quote-x-said', '“We go home,” Odell said.', 'Odell', '“We go home,” said Odell.'],
  [
    'quote-as-saying',
    '“We go home,” the Lake Ledger quoted Odell as saying.',
    'Odell',
    '“We go home,” the Lake Ledger quoted.',
  ],
  ['x-said-quote', 'Odell said, “We go home.”', 'Odell', 'Odell said the plan was “far too late.”'],
  ['x-said-quote', 'Odell said in Dover, “We go home.”', 'Odell', 'Odell said in Dover “we go home.”'],
  ['woven', 'Odell said the plan was “far too late.”', 'Odell', 'Odell said, “We go home.”'],
  ['tail', 'The “far too late” plan must go, Odell said.', 'Odell', '“We go home,” Odell said.'],
  ['according-to-before', 'According to Odell, “we go home.”', 'Odell', '“We go home,” according to Odell.'],
  [
    'according-to-tail',
    'The “far too late” plan must go, according to Odell.',
    'Odell',
    'According to Odell, “we go home.”',
  ],
  ['x-colon', 'Odell: “We go home.”', 'Odell', 'Odell said: “We go home.”'],
  ['gapped', 'Odell said, “We go,” and Vo, “We stay.”', 'Vo', 'Odell said, “We go,” and Vo said, “We stay.”'],
  [
    'owner-of-words',
    'Odell met Vo’s claim that it is “far too late.”',
    'Vo’s',
    'Vo claimed that it is “far too late.”',
  ],
  ['dash-signature', '“We go home” — Jane Odell', 'Jane Odell', '“We go home” — it rained'],
  ['colon', 'Odell wrote:¶“We go home.”', 'Odell', 'Odell held the line:¶“We go home.”'],
  ['colon-subject', 'Odell held the line:¶“We go home.”', 'Odell', 'Odell wrote:¶“We go home.”'],
  [
    'continues',
    '“We go home,” Odell said. “We stay home.”',
    'Odell',
    '“We go home,” Odell said.¶“We stay home.”',
  ],
  [
    'previous-paragraph',
    '“We go home,” Odell said.¶“We stay home.”',
    'Odell',
    '“We go home,” Odell said. “We stay home.”',
  ],
  [
    'subject-around',
    'Odell went to “the far side of it.”',
    'Odell',
    'Odell stood up. “We go home now, all of us.”',
  ],
  [
    'subject-before',
    'Odell stood up. “We go home now, all of us.”',
    'Odell',
    'Odell stood up.¶“We go home now, all of us.”',
  ],
  ['subject-dropped', 'ES Ana Roe habló. «Falta mucha agua», dijo.', 'Ana Roe', 'ES «Falta agua», dijo Ana.'],
  ['none', '“We go home.”', null, '“We go home,” Odell said.'],
];

/** Rules that lose to another reading of the same sentence, which finds the same person or a surer one. */
const weighed: [rule: Rule, holds: string, doesNot: string][] = [
  ['according-to-after', '“We go home,” according to Odell.', 'According to Odell, “we go home.”'],
  [
    'subject-despite-verb',
    'The “far too late” plan must go, Odell said.',
    'Odell said the plan was “far too late.”',
  ],
];

const lines: [line: Evidence, holds: string, doesNot: string][] = [
  ['weak verb', 'Odell showed “far too much of it.”', 'Odell said “far too much of it.”'],
  ['mental verb', 'Odell thinks the plan is “far too late.”', 'Odell says the plan is “far too late.”'],
  ['not beside', '“It is late,” a rule that Odell said mattered.', '“It is late,” Odell said.'],
  ['sentence ended inside', '“We go home now.” Odell said.', '“We go home now,” Odell said.'],
  ['sentence ended inside', '“Why now?” Odell asked.', '“Not now,” Odell said.'],
  [
    'sentence goes on',
    'The plan is “far too late” now, Odell declared victory.',
    'The plan is “far too late” now, Odell declared Monday.',
  ],
  [
    'clause between',
    'Odell said in Dover, after a night of talks, the plan was “far too late.”',
    'Odell said in Dover after a night of talks the plan was “far too late.”',
  ],
  [
    'in a side clause',
    'As Odell said the talks had failed, the plan was “far too late.”',
    'Odell said, as the talks had failed, the plan was “far too late.”',
  ],
  [
    'speaker inside a report',
    'Odell said she called the plan “far too late.”',
    'Odell spoke and she called the plan “far too late.”',
  ],
  [
    'speaker inside a report',
    'Odell said that she called the plan “far too late.”',
    'Odell said Vo called the plan “far too late.”',
  ],
  [
    'thinker inside a report',
    'Odell said she thinks the plan is “far too late.”',
    'Odell said she called the plan “far too late.”',
  ],
  [
    'named inside a report',
    'Odell said Vo called the plan for the old port “far too late.”',
    'Odell said she called the plan for the old port “far too late.”',
  ],
  [
    'named inside a report',
    'Odell said Vo thinks it is “far too late.”',
    'Odell agreed that Vo said “far too late.”',
  ],
  [
    'introduced already',
    'They chanted, “We go home!” Odell said he would.',
    'Odell said, “We go home!” It rained.',
  ],
  ['after a question', '“Do we go?” Odell asked. “We go.”', '“Do we go?” Odell asked. “Do we stay?”'],
  [
    'spoken by another',
    'Odell agreed that Vo said “we go home now.”',
    'Odell agreed that she said “we go home now.”',
  ],
  ['subject across', 'Odell, the mayor of Dover, said, “We go home.”', 'Mayor Odell said, “We go home.”'],
  [
    'subject shared',
    'Odell sat down and called the plan “far too late.”',
    'Odell sat down and Vo called the plan “far too late.”',
  ],
  [
    'participle',
    'Odell went home, calling the plan “far too late.”',
    'Odell was calling the plan “far too late.”',
  ],
  ['infinitive', 'Odell wants to call it “far too late.”', 'Odell went on to call it “far too late.”'],
  ['leads its sentence', 'Odell said, “We go home.”', 'In Dover, Odell said, “We go home.”'],
  ['pronoun', 'She said, “We go home.”', 'Odell said, “We go home.”'],
  ['name', 'Odell said, “We go home.”', 'An Odell spokesman said, “We go home.”'],
  ['nominal', 'An Odell spokesman said, “We go home.”', 'Odell said, “We go home.”'],
  ['group', 'Odell supporters said, “We go home.”', 'An Odell spokesman said, “We go home.”'],
  ['body', 'The company said, “We go home.”', 'The company spokesman said, “We go home.”'],
  ['document', 'The letter said, “We go home.”', 'The letter writer said, “We go home.”'],
  [
    'speaks before',
    'Odell called it “far too late” and “quite wrong for us.”',
    'Odell called it “far too late.” Odell called it “quite wrong for us.”',
  ],
  ['same sentence', '“We go home,” Odell said, and “we stay.”', '“We go home,” Odell said. And “we stay.”'],
  [
    'opens its sentence',
    '“We go home,” Odell said. “We stay home.”',
    '“We go home,” Odell said. The plan was “far too late.”',
  ],
  [
    'inside a sentence',
    '“We go home,” Odell said. The plan was “far too late.”',
    '“We go home,” Odell said. “We stay home.”',
  ],
  [
    'sentence between',
    '“We go home,” Odell said. It rained. “We stay.”',
    '“We go home,” Odell said. “We stay.”',
  ],
  [
    'sentences between',
    '“We go home,” Odell said. It rained. It snowed. “We stay.”',
    '“We go home,” Odell said. It rained. “We stay.”',
  ],
  [
    'other person between',
    '“We go home,” Odell said. Vo nodded. It snowed. “We stay.”',
    '“We go home,” Odell said. It rained. It snowed. “We stay.”',
  ],
  ['gap of two', '“We go home,” Odell said.¶It rained.¶“We stay.”', '“We go home,” Odell said.¶“We stay.”'],
  [
    'previous unclear',
    'It rained. “We go home now.” “We stay home.”',
    '“We go home,” Odell said. “We stay home.”',
  ],
  [
    'own verb elsewhere',
    '“We go home,” Odell said. “We stay home,” Vo said.',
    '“We go home,” Odell said. “We stay home.”',
  ],
  [
    'other subject between',
    'ES Ana Roe habló. El casero calla. «Falta mucha agua», dijo.',
    'ES Ana Roe habló. «Falta mucha agua», dijo.',
  ],
  ['view by “para”', 'ES Para Ana Roe, «falta mucha agua».', 'ES Según Ana Roe, «falta mucha agua».'],
];

describe('rules', () => {
  it.each(chosen)('%s: %s is by %s, not in %s', (rule, holds, who, doesNot) => {
    const read = last(holds);
    expect(read?.rule).toBe(rule);
    expect(read?.quote.attribution.source?.text ?? null).toBe(who);
    expect(last(doesNot)?.rule).not.toBe(rule);
  });

  it.each(weighed)('%s is weighed: %s, not %s', (rule, holds, doesNot) => {
    expect(last(holds)?.considered.map((reading) => reading.rule)).toContain(rule);
    expect(last(doesNot)?.considered.map((reading) => reading.rule)).not.toContain(rule);
  });

  it('introduced: a line without a colon says that a letter follows it', () => {
    const text = 'Odell put out the following statement.\nWe are going home.\nIt rained.';
    const blocks: Block[] = [{ start: 39, end: 57, kind: 'blockquote' }];
    const [read] = readWithRules(text, { lang: 'en', blocks });
    expect(read?.rule).toBe('introduced' satisfies Rule);
    expect(read?.quote.attribution.source?.text).toBe('Odell');
  });

  it('has a row for every rule', () => {
    const told = new Set<string>([...chosen, ...weighed].map(([rule]) => rule).concat('introduced'));
    expect(Object.keys(RULES).filter((rule) => !told.has(rule))).toEqual([]);
  });
});

describe('evidence', () => {
  it.each(lines)('%s: %s, not %s', (line, holds, doesNot) => {
    expect(evidenceOf(holds)).toContain(line);
    expect(evidenceOf(doesNot)).not.toContain(line);
  });

  it('rival near: a second person as likely makes the first doubtful, one whose words they are not does not', () => {
    expect(last('“We go,” Odell said. Vo sat in “far too late.”')?.evidence).toContain('rival near');
    expect(last('Odell went on, and Vo said it was “far too late.”')?.evidence).not.toContain('rival near');
  });

  it('has a positive and a negative row for every line', () => {
    const told = new Set<string>([...lines.map(([line]) => line), 'rival near']);
    expect(Object.keys(EVIDENCE).filter((line) => !told.has(line))).toEqual([]);
  });
});

describe('a ceiling', () => {
  it.each([
    ['around', 'Odell went to “the far side of it.”'],
    ['before', 'Odell stood up. “We go home now, all of us.”'],
    ['above a colon', 'Odell held the line:¶“We go home.”'],
    ['in the paragraph before', '“We go home,” Odell said.¶“We stay home.”'],
  ])('a subject %s is shown as unclear, though more speaks for it', (_, text) => {
    const read = last(text);
    expect(read?.quote.attribution.certainty).toBe('unclear');
    expect(read?.confidence).toBe(ceiled(read?.rule ?? 'none', 1));
  });
});
