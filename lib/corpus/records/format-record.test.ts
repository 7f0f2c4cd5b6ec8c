import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, statementId } from '../statements/statement-id';
import { formatRecord } from './format-record';

describe('formatRecord', () => {
  it('gives back the value when read as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatRecord(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('puts a label on one line, so that a change is one line of a diff', () => {
    const text = formatRecord({
      id: 'x',
      labels: [{ concept: 'event', term: 'closing', voice: 'headline' }],
    });
    expect(text).toBe(
      '{\n  "id": "x",\n  "labels": [\n    { "concept": "event", "term": "closing", "voice": "headline" }\n  ]\n}\n',
    );
  });
});

describe('statementId', () => {
  it('is readable and never given twice', () => {
    const taken = new Set<string>();
    const first = statementId(
      'Inés Válk',
      '2020-03-11',
      '“We’re not asking, we are telling you: no.”',
      taken,
    );
    expect(first).toBe('valk-2020-03-11-were-not-asking-we-are');
    expect(statementId('Inés Válk', '2020-03-11', 'We’re not asking, we are telling', taken)).toBe(
      `${first}-2`,
    );
    expect(statementId(null, null, '¡Nunca más!', taken)).toBe('unnamed-undated-nunca-mas');
    expect(slug('  — ')).toBe('');
  });
});
