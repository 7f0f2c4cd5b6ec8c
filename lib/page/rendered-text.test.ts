// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFurniture } from './boilerplate';
import { hiddenByMarkup } from './hidden';
import { foldSpace, rangeOf, rangesOf, renderText } from './rendered-text';

const options = { isHidden: hiddenByMarkup, skip: isFurniture };

function render(html: string, limit = Number.POSITIVE_INFINITY) {
  document.body.innerHTML = html;
  return renderText(document.body, { ...options, limit });
}

describe('renderText', () => {
  it.each([
    ['block boundary', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['no space for an inline boundary', 'un<b>believ</b>able', 'unbelievable'],
    ['white space across inline boundaries', 'a <b> b </b> c', 'a b c'],
    ['white space of the source', '\n  <p>\n  one\n\ttwo </p>\n', 'one two'],
    ['one br is a space', 'one<br>two', 'one two'],
    ['one br between spaces', 'one <br> two', 'one two'],
    ['two br are a newline', 'one<br>\n<br>two', 'one\ntwo'],
    ['br with text between does not end a line', 'one<br>two<br>three', 'one two three'],
    ['br at the end of a block', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['hidden text flows over', '<p>a<span hidden>x</span>b</p>', 'ab'],
    ['hidden block inside a line', '<p>a <span style="display: none">x</span>b</p>', 'a b'],
    ['skipped block ends the line', '<div>a<nav>menu</nav>b</div>', 'a\nb'],
    ['script and style', '<p>a<script>x</script><style>y</style>b</p>', 'ab'],
    ['noscript and template', '<p>a</p><noscript><p>x</p></noscript><template><p>y</p></template>', 'a'],
    ['empty blocks leave no lines', '<p> </p><div><p></p></div><p>&nbsp;</p><p>a</p>', 'a'],
    ['no-break space is kept inside', '<p>a&nbsp;b&nbsp;</p>', 'a\u00a0b'],
    ['a space and a no-break space', '<p>a &nbsp; b</p>', 'a \u00a0 b'],
    ['zero-width space does not open a line', '<p>\u200b</p><p>a\u200bb</p>', 'a\u200bb'],
    ['table cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\nb\nc'],
    ['lines of preformatted text', '<pre>a\nb  c</pre>', 'a\nb c'],
    ['text beside blocks', 'a<div>b</div>c', 'a\nb\nc'],
    ['drawn marks', '<p>said <q>so</q>.</p>', 'said “so”.'],
    ['no second marks inside q', '<p>said <q>“so”</q>.</p>', 'said “so”.'],
    ['no second marks around q', '<p>said “<q>so</q>”.</p>', 'said “so”.'],
    ['form and button', '<p>a</p><form><p>x</p></form><p>b<button>x</button></p>', 'a\nb'],
  ])('%s', (_trap, html, text) => {
    const rendered = render(html);
    expect(rendered.text).toBe(text);
    expect(rendered.blocks.map((block) => rendered.text.slice(block.start, block.end)).join('\n')).toBe(text);
  });

  it('tells what blocks are', () => {
    const rendered = render(
      '<h1>H</h1><h2>S</h2><p>P</p><figure><figcaption>C</figcaption></figure>' +
        '<blockquote><p>Q</p><footer>F</footer></blockquote><ul><li>L</li></ul><p>Z</p>',
    );
    expect(rendered.blocks.map((block) => block.kind)).toEqual([
      'headline',
      'heading',
      'paragraph',
      'caption',
      'blockquote',
      'paragraph',
      'list-item',
      'paragraph',
    ]);
  });

  it('stops at the limit and says so', () => {
    const rendered = render('<p>one two</p><p>three</p>', 10);
    expect(rendered.text).toBe('one two\nth');
    expect(rendered.complete).toBe(false);
    expect(rendered.blocks).toHaveLength(2);
    expect(render('<p>12345</p>', 5).complete).toBe(true);
  });

  it('does not cut a character in two', () => {
    expect(render('<p>a\u{1F600}b</p>', 2).text).toBe('a');
  });

  it('reads a tree too deep for recursion', () => {
    let deepest: Element = document.createElement('div');
    const root = deepest;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const inner = document.createElement('div');
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append('x');
    expect(renderText(root, options).text).toBe('x');
  });
});

describe('rangeOf', () => {
  it('holds exactly the slice where the source has no odd space', () => {
    const rendered = render('<p>He said “it is <a href="#">not <b>so</b></a>,” twice.</p>');
    const start = rendered.text.indexOf('it is');
    const end = rendered.text.indexOf(',”');
    expect(rangeOf(rendered, start, end).toString()).toBe('it is not so');
  });

  it('leaves hidden text out in pieces', () => {
    const rendered = render('<p>one <span hidden>x</span>two</p>');
    expect(rangeOf(rendered, 0, 7).toString()).toBe('one xtwo');
    expect(rangesOf(rendered, 0, 7).map(String).join('')).toBe('one two');
  });

  it('is empty for a newline and throws for offsets outside the text', () => {
    const rendered = render('<p>a</p><p>b</p>');
    expect(rangeOf(rendered, 1, 2).toString()).toBe('');
    for (const [start, end] of [
      [0, 4],
      [-1, 1],
      [1, 1],
      [2, 1],
    ] as const) {
      expect(() => rangeOf(rendered, start, end)).toThrow(RangeError);
    }
  });
});

const characters = fc.constantFrom('a', 'b', '“', '”', 'é', '\u{1F600}', ' ', ' ', '\n', '\u00a0');
const text = fc.string({ unit: characters, maxLength: 8 });
const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(text, fc.constantFrom('<br>', '<i hidden>x</i>', '<nav>x</nav>', '<img>')),
  tree: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'span', 'b', 'a', 'blockquote', 'li', 'pre', 'q', 'h1'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));
const pages = fc.array(tree, { maxLength: 6 }).map((parts) => parts.join(''));

describe('any page', () => {
  it('has blocks that are the lines of its text, without white space at their ends', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const rendered = render(html);
        const lines = rendered.blocks.map((block) => rendered.text.slice(block.start, block.end));
        expect(lines.join('\n')).toBe(rendered.text);
        for (const line of lines) {
          expect(line).not.toBe('');
          expect(line.trim()).toBe(line);
          expect(line).not.toMatch(/[\n\t]| {2}/);
        }
      }),
    );
  });

  it('maps every character to the one it came from', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const rendered = render(html);
        for (const run of rendered.runs) {
          const here = rendered.text.slice(run.start, run.start + run.length);
          const there = run.node.data.slice(run.offset, run.offset + run.length);
          expect(here.replace(/\s/g, ' ')).toBe(there.replace(/\s/g, ' '));
        }
        const mapped = rendered.runs.reduce((sum, run) => sum + run.length, 0);
        const visible = rendered.text.replace(/[\n “”]/g, '').length;
        expect(mapped).toBeGreaterThanOrEqual(visible);
      }),
    );
  });

  it('gives Ranges that hold the slice', () => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat(), (html, one, other) => {
        const rendered = render(html);
        if (rendered.text === '') return;
        const start = one % rendered.text.length;
        const end = start + 1 + (other % (rendered.text.length - start));
        const slice = rendered.text.slice(start, end);
        const pieces = rangesOf(rendered, start, end).map(String).join('');
        const bare = (value: string) => value.replace(/\s/g, '');
        const drawn = html.includes('<q>') ? /[“”]/g : /$^/g;
        expect(bare(pieces).replace(drawn, '')).toBe(bare(slice).replace(drawn, ''));
        if (!/<(?:br|i hidden|nav|q)>/.test(html) && !slice.includes('\n')) {
          expect(foldSpace(rangeOf(rendered, start, end).toString())).toBe(foldSpace(slice));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives one Range with exactly the slice where one line has no white space to fold', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'b', '“', 'é', '\u{1F600}'),
      minLength: 1,
      maxLength: 6,
    });
    const inline = fc.oneof(
      words,
      fc.tuple(fc.constantFrom('b', 'a', 'em'), words).map(([name, inner]) => `<${name}>${inner}</${name}>`),
    );
    const lines = fc
      .array(inline, { minLength: 1, maxLength: 6 })
      .map((parts) => `<p>${parts.join(' ')}</p>`);
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), (html, one, other) => {
        const rendered = render(html.join('\n'));
        const block = rendered.blocks[one % rendered.blocks.length];
        if (block === undefined) return;
        const start = block.start + (other % (block.end - block.start));
        expect(rangeOf(rendered, start, block.end).toString()).toBe(rendered.text.slice(start, block.end));
      }),
    );
  });
});
