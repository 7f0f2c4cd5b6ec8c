import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens';
import { judge } from './judge';

const SPEECH =
  'The harbour must not close. We cannot go on asking fishing crews to wait seven hours for a berth that Port Tallow promised them in spring. Frankly, most of these crews are our neighbours. They feed the whole valley.';

const kinds = (quote: string, options?: Parameters<typeof judge>[2]) => {
  const judged = judge(quote, SPEECH, options);
  return (
    judged && [
      judged.verdict,
      ...judged.edits.filter((one) => one.weight !== 'cosmetic').map((one) => one.kind),
    ]
  );
};

describe('judge', () => {
  it.each([
    ['a whole sentence, comma for its full stop', 'The harbour must not close,', ['same']],
    ['case, accents, typographic marks', '“The HARBOUR must not close!”', ['same']],
    [
      'two whole sentences in a row',
      'Frankly, most of these crews are our neighbours. They feed the whole valley.',
      ['same'],
    ],
    [
      'contraction written out',
      "We can't go on asking fishing crews to wait seven hours for a berth that Port Tallow promised them in spring.",
      ['same'],
    ],
    ['a word written as two', 'The har bour must not close.', ['same']],
    [
      'cut at its end',
      'We cannot go on asking fishing crews to wait seven hours,',
      ['shortened', 'trim-end'],
    ],
    [
      'cut at its head, capital put in silently',
      'Most of these crews are our neighbours.',
      ['shortened', 'trim-start'],
    ],
    [
      'cut at its head, capital marked',
      '[M]ost of these crews are our neighbours.',
      ['shortened', 'trim-start'],
    ],
    [
      'cut in the middle with a mark',
      'We cannot go on asking fishing crews to wait … that Port Tallow promised them in spring.',
      ['shortened', 'ellipsis'],
    ],
    [
      'bracketed dots',
      'We cannot go on asking fishing crews [...] promised them in spring.',
      ['shortened', 'ellipsis'],
    ],
    [
      'spaced dots between sentences',
      'The harbour must not close. . . . They feed the whole valley.',
      ['shortened', 'ellipsis'],
    ],
    [
      'sentences side by side that do not stand so',
      'The harbour must not close. They feed the whole valley.',
      ['shortened', 'join'],
    ],
    [
      'a sentence inside ends early',
      'We cannot go on asking fishing crews to wait seven hours. Frankly, most of these crews are our neighbours.',
      ['shortened', 'trim-end'],
    ],
    [
      'tail, whole sentences and head left out',
      'We cannot go on asking fishing crews to wait. Most of these crews are our neighbours.',
      ['shortened', 'trim-end', 'trim-start'],
    ],
    [
      'silent cut inside a sentence',
      'We cannot go on asking fishing crews to wait that Port Tallow promised them in spring.',
      ['changed', 'cut'],
    ],
    ['a word dropped', 'They feed the valley.', ['changed', 'delete']],
    ['a word added', 'They feed the whole green valley.', ['changed', 'insert']],
    ['first word replaced', 'Our harbour must not close.', ['changed', 'replace']],
    ['last word replaced', 'They feed the whole county.', ['changed', 'replace']],
    ['a word mistyped', 'They feed the whole vallye.', ['changed', 'replace']],
    ['a negation dropped', 'The harbour must close.', ['changed', 'delete']],
    ['an editor names who', 'They [the crews] feed the whole valley.', ['same']],
    ['an editor replaces a word', '[Crews] feed the whole valley.', ['shortened', 'bracket']],
    [
      'an editor replaces several words by one',
      'We cannot go on asking [them] to wait seven hours for a berth that Port Tallow promised them in spring.',
      ['shortened', 'bracket'],
    ],
    ['an editor puts in what was said anyway', 'They feed the [whole] valley.', ['same']],
    ['sic', 'They feed [sic] the whole valley.', ['same']],
    [
      'words of another passage follow',
      'Frankly, most of these crews are our neighbours. Nobody in the chamber wanted to hear about it before the vote.',
      ['shortened', 'join'],
    ],
    [
      'a short sentence of another passage follows',
      'The harbour must not close. Enough of it!',
      ['shortened', 'join'],
    ],
    ['words beyond the other text are no difference', 'They feed the whole valley. So they do.', ['same']],
    ['nothing shared', 'An owl sat silently.', null],
  ])('%s', (_trap, quote, expected) => {
    expect(kinds(quote)).toEqual(expected);
  });

  it.each([
    [
      'led into by a word',
      'crews to wait seven hours',
      { before: 'It is wrong to ask “', after: '” or more.' },
      ['same'],
    ],
    [
      'led into, with the full stop inside the marks',
      'go on asking fishing crews to wait.',
      { before: 'They cannot “', after: '” Then' },
      ['same'],
    ],
    [
      'after said and a comma',
      'go on asking fishing crews to wait,',
      { before: 'She said, “', after: '” on Monday.' },
      ['shortened', 'trim-start', 'trim-end'],
    ],
    [
      'goes on behind a clause between commas',
      'must not close.',
      { before: 'The harbour, she added, “', after: '” Then' },
      ['same'],
    ],
    [
      'goes on behind a clause that says where',
      'must not close.',
      { before: 'He left. The harbour, Odell told the council on Monday, “', after: '”' },
      ['same'],
    ],
    [
      'a place in front of the clause begins nothing',
      'go on asking fishing crews to wait,',
      { before: 'In Port Tallow, she said, “', after: '” on Monday.' },
      ['shortened', 'trim-start', 'trim-end'],
    ],
    [
      'a capital behind the clause is a sentence of its own',
      'Must not close.',
      { before: 'The harbour, she added, “', after: '”' },
      ['shortened', 'trim-start'],
    ],
    [
      'at the start of a sentence',
      'We cannot go on asking fishing crews to wait,',
      { before: 'A pause. “', after: '” she said.' },
      ['shortened', 'trim-end'],
    ],
    [
      'runs on into the article',
      'We cannot go on asking fishing crews to wait',
      { before: 'A pause. “', after: '” is what she said.' },
      ['same'],
    ],
    [
      'the second sentence is cut',
      'these crews are our neighbours. They feed,',
      { before: 'She said that “', after: '” and left.' },
      ['shortened', 'trim-end'],
    ],
  ])('seams: %s', (_trap, quote, outside, expected) => {
    expect(kinds(quote, { outside })).toEqual(expected);
  });

  it('sees a word moved across the marks', () => {
    const quote = 'must not close';
    const judged = judge(quote, SPEECH, { outside: { before: 'He said the harbour “', after: '.”' } });
    expect(judged?.verdict).toBe('same');
    const moved = judged?.edits.find((one) => one.kind === 'boundary');
    expect(SPEECH.slice(...(moved?.source ?? [0, 0]))).toBe('The harbour');
  });

  it('never calls an end shortened that was not seen', () => {
    const quote = 'We cannot go on asking fishing crews to wait seven ho';
    expect(judge(quote, SPEECH, { edges: { start: 'seen', end: 'cut' } })?.verdict).toBe('same');
  });

  it.each([
    ['negation', 'The harbour must close.', 'meaning'],
    ['number', 'crews to wait nine hours for a berth', 'meaning'],
    ['name', 'a berth that Port Salter promised them in spring.', 'meaning'],
    ['modal', 'The harbour should not close.', 'meaning'],
    ['another word', 'They feed the entire valley.', 'wording'],
  ])('weighs a changed %s', (_what, quote, weight) => {
    const changes = judge(quote, SPEECH)?.edits.filter((one) => ['replace', 'delete'].includes(one.kind));
    expect(changes?.map((one) => one.weight)).toEqual([weight]);
  });

  it.each([
    [
      'tens are not hundreds',
      'There were hundreds of boats.',
      'There were tens of boats.',
      ['replace meaning'],
    ],
    ['a number in letters is the number', 'We saw eighty boats.', 'We saw 80 boats.', ['replace wording']],
    [
      'a prefix that denies',
      'If boats land legally, we tow.',
      'If boats land illegally, we tow.',
      ['replace meaning'],
    ],
    [
      'an ellipsis over a negation',
      'We … close the old harbour.',
      'We will not close the old harbour.',
      ['ellipsis meaning'],
    ],
    [
      'an ellipsis over other words',
      'We close … the old harbour.',
      'We close here and now the old harbour.',
      ['ellipsis wording'],
    ],
    [
      'brackets that deny',
      'We will [not] close the old harbour.',
      'We will close the old harbour.',
      ['bracket meaning'],
    ],
    [
      'brackets that turn a denial',
      'We will [soon] close the old harbour.',
      'We will not close the old harbour.',
      ['bracket meaning'],
    ],
    [
      'brackets that explain',
      'We [the crews] close the old harbour.',
      'We close the old harbour.',
      ['bracket cosmetic'],
    ],
    [
      'brackets with a small word of those they stand for',
      'In some towns music [the song] temporary ground of union.',
      'In some towns music is made the temporary ground of union.',
      ['bracket wording'],
    ],
    [
      'brackets that both texts print',
      'We close the old harbour. [Grown.]',
      'We close the old harbour. [Groan.]',
      ['replace wording'],
    ],
    [
      'brackets that name',
      '[Odell] will close the old harbour.',
      'She will close the old harbour.',
      ['bracket wording'],
    ],
  ])('weighs: %s', (_trap, quote, other, expected) => {
    expect(judge(quote, other)?.edits.map((one) => `${one.kind} ${one.weight}`)).toEqual(expected);
  });

  it('counts the printed words of the touched sentences', () => {
    expect(judge('Frankly, most of these crews are neighbours.', SPEECH)?.kept).toEqual({ words: 7, of: 8 });
    expect(judge('The harbour must not close. They feed the whole valley.', SPEECH)?.kept).toEqual({
      words: 10,
      of: 10,
    });
  });

  const words = tokenize(SPEECH);
  const piece = fc
    .tuple(fc.nat({ max: words.length - 13 }), fc.integer({ min: 12, max: 30 }))
    .map(([from, length]): [number, number] => [from, Math.min(words.length, from + length)]);
  const slice = (from: number, to: number) => SPEECH.slice(words[from]?.start, words[to - 1]?.end);

  it('calls a piece whose cut ends are marked shortened, and an unmarked piece never changed', () => {
    fc.assert(
      fc.property(piece, ([from, to]) => {
        expect(judge(slice(from, to), SPEECH)?.verdict).not.toBe('changed');
        const startsSentence = from === 0 || /[.]\s$/.test(SPEECH.slice(0, words[from]?.start));
        const endsSentence = SPEECH[words[to - 1]?.end ?? 0] === '.';
        const marked = `${startsSentence ? '' : '… '}${slice(from, to)}${endsSentence ? '.' : ' …'}`;
        expect(judge(marked, SPEECH)?.verdict).toBe(startsSentence && endsSentence ? 'same' : 'shortened');
      }),
    );
  });

  it('calls any one-word change inside changed', () => {
    const change = fc.constantFrom('replace', 'add', 'drop');
    fc.assert(
      fc.property(piece, fc.nat(), change, ([from, to], nth, how) => {
        const at = from + 2 + (nth % (to - from - 4));
        const before = SPEECH.slice(words[from]?.start, words[at]?.start);
        const after = SPEECH.slice(words[at]?.end, words[to - 1]?.end);
        const middle = how === 'replace' ? 'zyx' : how === 'add' ? `${slice(at, at + 1)} zyx` : '';
        const dropsAtStop = how === 'drop' && (/[.]\s*$/.test(before) || /^[.]/.test(after));
        fc.pre(!dropsAtStop);
        expect(judge(before + middle + after, SPEECH)?.verdict).toBe('changed');
      }),
    );
  });

  it('gives edits that turn the touched sentences into the quote, word by word', () => {
    const damage = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('zyx', '', 'zyx zyx', '…', '[sic]', '[zyx]', '[the zyx]')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(piece, damage, ([from, to], changes) => {
        const parts = words.slice(from, to).map((_, i) => slice(from + i, from + i + 1));
        for (const [nth, text] of changes) parts[1 + (nth % (parts.length - 2))] = text;
        // A bracket that repeats the speech's first word may be taken for its beginning; what stands before that is no edit of it.
        fc.pre(from > 0 || !parts.slice(0, 4).includes('[the zyx]'));
        const quote = parts.join(' ').replace('can not', 'cannot');
        const judged = judge(quote, SPEECH);
        expect(judged).not.toBeNull();
        if (!judged) return;
        expect(keysOf(applyEdits(judged, quote))).toEqual(keysOf(quote));
      }),
    );
  });

  it('scores a quote no higher as it gets worse', () => {
    fc.assert(
      fc.property(piece, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), ([from, to], places) => {
        const parts = words.slice(from, to).map((_, i) => slice(from + i, from + i + 1));
        let last = judge(parts.join(' '), SPEECH)?.score ?? 0;
        for (const place of places) {
          parts[place % parts.length] = 'zyx';
          const score = judge(parts.join(' '), SPEECH)?.score ?? 0;
          expect(score).toBeLessThanOrEqual(last + 1e-9);
          last = score;
        }
      }),
    );
  });
});

function keysOf(text: string): string[] {
  return tokenize(text).map((token) => token.key);
}

/** The other text's touched sentences with every edit done: what the quote says there in place of its own words. */
function applyEdits(judged: NonNullable<ReturnType<typeof judge>>, quote: string): string {
  const [start, end] = judged.touched;
  let at = start;
  let text = '';
  for (const edit of [...judged.edits].sort(
    (a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1],
  )) {
    text += `${SPEECH.slice(at, edit.source[0])} ${quote.slice(...edit.page)} `;
    at = edit.source[1];
  }
  return text + SPEECH.slice(at, end);
}
