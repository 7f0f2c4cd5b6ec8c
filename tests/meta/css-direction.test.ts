import { describe, expect, it } from 'vitest';
import { expectNone, projectFiles, readProjectFile } from './project-files';

/** Properties and values that name a side of the screen instead of a side of the text. */
const PHYSICAL_PROPERTY =
  /^(?:left|right|(?:margin|padding|scroll-margin|scroll-padding|inset|border)-(?:left|right)(?:-.+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;
const SIDE = /(?<![\w-])(?:left|right)(?![\w-])/;
/** Shorthands whose second value is the right and whose fourth is the left side. */
const FOUR_SIDES =
  /^(?:margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/;
/** The same for corners: top left, top right, bottom right, bottom left. */
const CORNERS = /^border-radius$/;
/** A shift along the line to one side of the screen. */
const SHIFT = /translate(?:X|3d)?\(\s*-?[1-9.]/;

/** Faults of one style sheet, each with its declaration. Custom properties hold values, not places. */
function physicalIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, name = '', value = '']) => !name.startsWith('--') && isPhysical(name, value.trim()))
    .map(([, name, value]) => `${name}: ${value?.trim()}`);
}

function isPhysical(name: string, value: string): boolean {
  if (PHYSICAL_PROPERTY.test(name) || SIDE.test(value) || SHIFT.test(value)) return true;
  const parts = value.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/);
  const [first, second, third, fourth] = value.includes('(') ? parts.map(() => '') : parts;
  if (FOUR_SIDES.test(name)) return parts.length === 4 && (value.includes('(') || second !== fourth);
  return CORNERS.test(name) && parts.length > 1 && (first !== second || third !== fourth);
}

describe('our style sheets', () => {
  const sheets = projectFiles().filter((path) => path.endsWith('.css') && !path.startsWith('tests/'));

  it('are found', () => {
    expect(sheets).toContain('components/report/report.css');
    expect(physicalIn(readProjectFile('components/report/report.css'))).toEqual([]);
  });

  it('name no side of the screen: what begins a line begins it from the right where text runs so', () => {
    expectNone(sheets.flatMap((path) => physicalIn(readProjectFile(path)).map((each) => `${path} ${each}`)));
  });

  it('nor do styles in a component', () => {
    const styled = projectFiles().filter((path) => /^(?:components|entrypoints)\/.*\.tsx$/.test(path));
    const side = /\b(?:margin|padding|border|scrollMargin)(?:Left|Right)\b|\b(?:left|right):/;
    expectNone(styled.filter((path) => side.test(readProjectFile(path))));
  });

  it.each([
    ['margin-left: 3px', true],
    ['border-right-color: red', true],
    ['left: 0', true],
    ['text-align: right', true],
    ['float: left', true],
    ['padding: 1px 2px 3px 4px', true],
    ['padding: 1px 2px 3px 2px', false],
    ['margin: 0.3rem calc(-1 * var(--gap)) -0.8rem', false],
    ['border-radius: 4px 0 0 4px', true],
    ['border-radius: 4px', false],
    ['transform: translateX(4px)', true],
    ['background: linear-gradient(to right, red, blue)', true],
    ['margin-inline-start: auto', false],
    ['text-align: start', false],
    ['--left: 4px', false],
  ])('%s: %s', (declaration, physical) => {
    expect(physicalIn(`.a { color: red; ${declaration}; }`)).toHaveLength(physical ? 1 : 0);
  });
});
