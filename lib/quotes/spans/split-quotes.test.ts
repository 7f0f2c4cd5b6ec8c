import { describe, expect, it } from 'vitest';
import { type ReadQuote, readQuotes } from '../read-quotes';

/** Kind, parts, and who said it by which verb. */
function line({ kind, parts, attribution: { source, cue } }: ReadQuote): string {
  const who = source === null ? 'nobody' : `${source.text} = ${source.name ?? '?'} (${source.role})`;
  return `${kind} [${parts.map((part) => part.text).join('|')}] ${who}, ${cue?.text ?? 'no verb'}`;
}

/** One quote with several parts, or several quotes: where a clause, a full stop, another speaker or a paragraph stands between. */
describe('parts of a quote', () => {
  it.each<[trap: string, text: string, expected: string[]]>([
    [
      'two fragments of one sentence',
      'Odell called the plan “reckless” and “late” on Monday.',
      [
        'fragment [reckless] Odell = Odell (person), called',
        'fragment [late] Odell = Odell (person), called',
      ],
    ],
    [
      'three fragments, the sentence goes on with another',
      'Odell called it “reckless,” “late” and “a shame,” and Bauer agreed.',
      [
        'fragment [reckless,] Odell = Odell (person), called',
        'fragment [late] Odell = Odell (person), called',
        'fragment [a shame,] Odell = Odell (person), called',
      ],
    ],
    [
      'a clause between dashes',
      '“We will rebuild by spring” — Odell said, smiling — “whatever it takes.”',
      ['speech [We will rebuild by spring|whatever it takes.] Odell = Odell (person), said'],
    ],
    [
      'a question mark before the clause of a split quote',
      '“Will we rebuild?” Odell asked, “or do we leave?”',
      ['speech [Will we rebuild?|or do we leave?] Odell = Odell (person), asked'],
    ],
    [
      'a question mark before a clause that ends its sentence',
      '“Will we rebuild?” Odell asked. “We will.”',
      [
        'speech [Will we rebuild?] Odell = Odell (person), asked',
        'speech [We will.] Odell = Odell (person), no verb',
      ],
    ],
    [
      'a second verb introduces the second quote',
      '“We lost,” said Odell, adding, “We will be back.”',
      [
        'speech [We lost,] Odell = Odell (person), said',
        'speech [We will be back.] Odell = Odell (person), adding',
      ],
    ],
    [
      'a full stop after the clause',
      '“We lost,” Odell said. “We will be back,” he added.',
      [
        'speech [We lost,] Odell = Odell (person), said',
        'speech [We will be back,] he = Odell (person), added',
      ],
    ],
    [
      'the clause of another speaker stands between',
      '“We lost,” Odell said, and Bauer added, “We will be back.”',
      [
        'speech [We lost,] Odell = Odell (person), said',
        'speech [We will be back.] Bauer = Bauer (person), added',
      ],
    ],
    [
      'another speaks at the same time',
      '“We lost,” Odell said as Bauer shouted, “Come back here!”',
      [
        'speech [We lost,] Odell = Odell (person), said',
        'speech [Come back here!] Bauer = Bauer (person), shouted',
      ],
    ],
    [
      'straight marks opened again at a paragraph',
      '"First point.\n"Second point," Odell said.',
      ['speech [First point.|Second point,] Odell = Odell (person), said'],
    ],
    [
      'a paragraph that opens after an unclosed quotation was cut',
      '“We lost, Odell said.\n“And we will be back.”',
      [
        'speech [We lost,] Odell = Odell (person), said',
        'speech [And we will be back.] Odell = Odell (person), no verb',
      ],
    ],
  ])('%s', (_, text, expected) => expect(readQuotes(text, { lang: 'en' }).map(line)).toEqual(expected));
});
