import { describe, expect, it } from 'vitest';
import { findMarks } from './marks';

describe('findMarks', () => {
  it.each([
    ['one character', 'a … b', ['ellipsis …']],
    ['three dots', 'a ... b', ['ellipsis ...']],
    ['a full stop and spaced dots', 'a. . . . b', ['ellipsis . . . .']],
    ['four dots without space', 'a….b', ['ellipsis ….']],
    ['square brackets', 'a […] b', ['ellipsis […]']],
    ['round brackets', 'a (...) b', ['ellipsis (...)']],
    ['bracketed words', 'the [harbour] plan', ['bracket [harbour]']],
    ['a bracketed letter', '[T]he plan', ['bracket [T]']],
    ['sic', 'this [sic] plans (sic)', ['sic [sic]', 'sic (sic)']],
    ['a full stop is no ellipsis', 'One. Two.', []],
    ['an unclosed bracket', 'the [harbour plan', []],
  ])('%s', (_trap, text, expected) => {
    expect(findMarks(text).map((mark) => `${mark.kind} ${text.slice(mark.start, mark.end)}`)).toEqual(
      expected,
    );
  });
});
