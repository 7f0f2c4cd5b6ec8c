import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceiled, confidenceOf, EVIDENCE, type Evidence, RULES, type Rule } from './evidence';

const RULE_NAMES = Object.keys(RULES).filter((name): name is Rule => name in RULES);
const LINE_NAMES = Object.keys(EVIDENCE).filter((name): name is Evidence => name in EVIDENCE);
const anyRule = fc.constantFrom(...RULE_NAMES);
const anyLine = fc.constantFrom(...LINE_NAMES);
const anyLines = fc.uniqueArray(anyLine);

describe('confidenceOf', () => {
  const odds = (confidence: number): number => Math.log(confidence / (1 - confidence));

  it('reads +0.7 as twice the odds, and nothing as the odds of the rule', () => {
    expect(odds(confidenceOf('woven', []))).toBeCloseTo(RULES.woven, 10);
    expect(odds(confidenceOf('woven', ['name', 'weak verb']))).toBeCloseTo(
      RULES.woven + EVIDENCE.name + EVIDENCE['weak verb'],
      10,
    );
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyRule, anyLines, (rule, evidence) => {
        expect(confidenceOf(rule, evidence)).toBeGreaterThan(0);
        expect(confidenceOf(rule, evidence)).toBeLessThan(1);
      }),
    );
  });

  it('rises with every line above zero and falls with every line below', () => {
    fc.assert(
      fc.property(anyRule, anyLines, anyLine, (rule, evidence, line) => {
        const without = evidence.filter((other) => other !== line);
        const change = confidenceOf(rule, [...without, line]) - confidenceOf(rule, without);
        expect(EVIDENCE[line]).not.toBe(0);
        expect(Math.sign(change)).toBe(Math.sign(EVIDENCE[line]));
      }),
    );
  });

  it('does not mind the order of its lines', () => {
    fc.assert(
      fc.property(anyRule, anyLines, (rule, evidence) => {
        expect(confidenceOf(rule, evidence.toReversed())).toBeCloseTo(confidenceOf(rule, evidence), 10);
      }),
    );
  });
});

describe('ceiled', () => {
  it('never raises, and ceiled again changes nothing', () => {
    fc.assert(
      fc.property(anyRule, fc.double({ min: 0, max: 1, noNaN: true }), (rule, confidence) => {
        const left = ceiled(rule, confidence);
        expect(left).toBeLessThanOrEqual(confidence);
        expect(ceiled(rule, left)).toBe(left);
      }),
    );
  });

  it.each<Rule>([
    'subject-around',
    'subject-before',
    'subject-despite-verb',
    'colon-subject',
    'previous-paragraph',
  ])('%s stays below what is called likely, whatever speaks for it', (rule) => {
    expect(ceiled(rule, 0.99)).toBeLessThan(0.58);
    expect(ceiled(rule, 0.3)).toBe(0.3);
  });

  it.each<Rule>(['quote-said-x', 'woven', 'tail', 'continues', 'colon'])('%s has no ceiling', (rule) => {
    expect(ceiled(rule, 0.99)).toBe(0.99);
  });
});
