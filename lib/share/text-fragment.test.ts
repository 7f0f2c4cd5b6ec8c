import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from './fragment-words';
import { linkToQuote } from './text-fragment';

const URL = 'https://news.example/a';
const QUOTE = 'Raids are not the answer';

/** The directives of a link, decoded: `[prefix, start, end, suffix]`, empty where there is none. */
function directives(link: string | null): [string, string, string, string][] {
  const text = (link ?? '').split(':~:')[1] ?? '';
  return text.split('&').map((one) => {
    const parts = one.replace(/^text=/, '').split(',');
    const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '') : '';
    const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '') : '';
    const [start = '', end = ''] = parts;
    const decoded = [prefix.slice(0, -1), start, end, suffix.slice(1)].map(decodeURIComponent);
    return decoded as [string, string, string, string];
  });
}

describe('linkToQuote', () => {
  it.each([
    ['a plain address', URL, `${URL}#:~:text=Raids%20are%20not%20the%20answer`],
    ['a hash stays', `${URL}#sec`, `${URL}#sec:~:text=Raids%20are%20not%20the%20answer`],
    ['an empty hash', `${URL}#`, `${URL}#:~:text=Raids%20are%20not%20the%20answer`],
    [
      'an older directive goes',
      `${URL}#sec:~:text=x,y`,
      `${URL}#sec:~:text=Raids%20are%20not%20the%20answer`,
    ],
    ['a route in the hash', `${URL}#!/a#b`, `${URL}#!/a#b:~:text=Raids%20are%20not%20the%20answer`],
    ['a query', `${URL}?a=1&b=2`, `${URL}?a=1&b=2#:~:text=Raids%20are%20not%20the%20answer`],
    [
      'an archived copy',
      `https://web.archive.org/web/2016/${URL}`,
      `https://web.archive.org/web/2016/${URL}#:~:text=Raids%20are%20not%20the%20answer`,
    ],
    ['an address that runs', 'javascript:alert(1)', null],
    ['a file', 'file:///home/a.html', null],
    ['no address', 'https://', null],
  ])('%s', (_trap, url, link) => expect(linkToQuote(url, QUOTE)).toBe(link));

  it.each([
    ['no words', '', null],
    ['three words', 'stop the raids', null],
    ['four words', 'stop the raids now', ['stop the raids now']],
    ['dashes are no words', 'raids — raids — raids', null],
    ['final marks stay outside', '“Stop the raids now!”', ['Stop the raids now']],
    ['initials', 'He left the U.S. today.', ['He left the U.S. today', 'He left the U.S']],
    ['half a surrogate pair', 'stop the \ud83d raids now', ['stop the raids now']],
    [
      'words of one line, without what is not seen',
      'stop\u00a0the \n\u00adra\u00adids now or never, I say to all of you here and there',
      ['raids now or never'],
    ],
  ])('looks for %s', (_trap, text, starts) => {
    const link = linkToQuote(URL, text);
    if (starts === null) expect(link).toBeNull();
    else for (const start of starts) expect(JSON.stringify(directives(link))).toContain(start);
  });

  it.each([
    [
      'words in brackets',
      '[The whole department of state] says it will go on doing this for as long as it can',
      'says it will go on doing this for as long',
    ],
    [
      'a word that a bracket cuts into',
      'ensure[s] that mothers and children are able to live free from an endless cycle of violence',
      'that mothers and children are able to live free from',
    ],
  ])('begins behind %s', (_trap, text, expected) => {
    expect(directives(linkToQuote(URL, text))[0]?.[1]).toBe(expected);
  });

  it('writes signs of the directive and of Markdown as escapes', () => {
    const link = linkToQuote(URL, `a large-scale, "so-called" (raid) & 5% isn't it!x *now*`) ?? '';
    expect(link.split(':~:text=')[1]?.split('&text=')[0]).toMatch(/^(?:[\w.~]|%[0-9A-F]{2})+$/);
  });

  it('leaves out the prefix where the words stand in one place of the page', () => {
    const page = `Before.\n“${QUOTE},” she said.`;
    const start = page.indexOf(QUOTE);
    const place = { page, start, end: start + QUOTE.length };
    expect(directives(linkToQuote(URL, QUOTE, place))).toEqual([['', QUOTE, '', '']]);
  });

  it.each([
    ['the words before tell', `He: “${QUOTE}.”\nShe: “${QUOTE}.”`, 1, ['She: “', QUOTE, '', '']],
    [
      'the words behind tell',
      `“${QUOTE},” he said.\n“${QUOTE},” she wrote.`,
      0,
      ['', QUOTE, '', ',” he said'],
    ],
    ['the line above tells', `One.\n“${QUOTE}.”\nTwo.\n“${QUOTE}.”`, 1, ['Two.', `“${QUOTE}`, '', '']],
    [
      'case and accents do not tell',
      `Él: ${QUOTE}.\nEL: ${QUOTE.toUpperCase()}.\nElla: ${QUOTE}.`,
      1,
      ['Ella:', QUOTE, '', ''],
    ],
  ])('adds what tells two places apart: %s', (_trap, page, nth, directive) => {
    const start = [...page.matchAll(new RegExp(QUOTE, 'g'))][nth]?.index ?? -1;
    const place = { page, start, end: start + QUOTE.length };
    expect(directives(linkToQuote(URL, QUOTE, place))).toEqual([directive]);
  });

  const text = fc
    .array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom('raids', 'the', 'niños', 'large-scale', 'U.S.', 'don’t', 'AT&T', '5%'),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            ',',
            '.',
            ' — ',
            '…',
            '[sic]',
            '“',
            '\n',
            '\u00a0',
            '👨‍👩‍👧',
            '\ud83d',
            '-',
            '&',
            '#',
            ':~:',
          ),
        },
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' '));

  it('decodes to words that stand in the text in order, whatever the text', () => {
    fc.assert(
      fc.property(text, (quote) => {
        const link = linkToQuote(URL, quote);
        if (link === null) return;
        const whole = searchText(quote);
        for (const [prefix, start, end, suffix] of directives(link)) {
          expect([prefix, suffix]).toEqual(['', '']);
          const at = whole.indexOf(start);
          expect(at).toBeGreaterThanOrEqual(0);
          if (end !== '') expect(whole.indexOf(end, at + start.length)).toBeGreaterThan(at);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('decodes to words of the page in order, whatever the page and the place', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(3), (lines, nth) => {
        const page = lines.join('\n');
        const line = lines[nth % lines.length] ?? '';
        const start = page.indexOf(line);
        const link = linkToQuote(URL, line, { page, start, end: start + line.length });
        if (link === null) return;
        const whole = searchText(page);
        for (const [prefix, start, end, suffix] of directives(link)) {
          let at = 0;
          for (const part of [prefix, start, end, suffix]) {
            const found = whole.indexOf(part, at);
            expect(found, part).toBeGreaterThanOrEqual(0);
            at = part === '' ? at : found;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['accents do not tell', `Uno: Ráids áre not the ánswer.\nTwo: ${QUOTE}.`, QUOTE, 'Two:'],
    [
      'nor do kinds of marks',
      "She: raids aren’t the answer.\nHe: raids aren't the answer.",
      "raids aren't the answer",
      'He:',
    ],
  ])('takes words for the same as the browser does: %s', (_trap, page, text, expected) => {
    const start = page.indexOf(text);
    const [[prefix] = []] = directives(linkToQuote(URL, text, { page, start, end: start + text.length }));
    expect(prefix).toBe(expected);
  });

  it('takes time in proportion to the text', () => {
    const page = `${QUOTE}, `.repeat(20_000);
    const started = performance.now();
    linkToQuote(URL, page);
    linkToQuote(URL, '-a'.repeat(100_000));
    linkToQuote(URL, '['.repeat(100_000));
    linkToQuote(URL, QUOTE, { page, start: 0, end: QUOTE.length });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
