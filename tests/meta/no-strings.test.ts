import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { expectNone, projectFiles, readProjectFile } from './project-files';

/** Attributes that are shown or read aloud. */
const SAID =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label)$/;
const LETTERS = /\p{L}/u;

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** Every string of a component that a reader would see or hear and that does not come from `words`, with its line. */
function stringsIn(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: string[] = [];
  const report = (node: Node, text: string) => {
    const line = source.slice(0, node.start).split('\n').length;
    if (LETTERS.test(text)) found.push(`${path}:${line} ${text.trim()}`);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') report(value, String(value.value));
    if (value.type === 'JSXElement' || value.type === 'JSXFragment')
      for (const child of value.children as Node[])
        if (child.type === 'JSXExpressionContainer') literals(child.expression, report);
    if (value.type === 'JSXAttribute' && SAID.test(nameOf(value.name))) literals(value.value, report);
    for (const child of Object.values(value)) visit(child);
  };
  visit(program);
  return found;
}

/** The strings that an expression may give: through conditions and templates, not into calls or into elements of their own. */
function literals(value: unknown, report: (node: Node, text: string) => void): void {
  if (!isNode(value)) return;
  const into = (...keys: string[]) => {
    for (const key of keys) for (const each of [value[key]].flat()) literals(each, report);
  };
  switch (value.type) {
    case 'Literal':
      if (typeof value.value === 'string') report(value, value.value);
      break;
    case 'TemplateLiteral':
      for (const quasi of value.quasis as Node[])
        report(quasi, String((quasi.value as { cooked: string }).cooked));
      into('expressions');
      break;
    case 'ConditionalExpression':
      into('consequent', 'alternate');
      break;
    case 'LogicalExpression':
      into('left', 'right');
      break;
    case 'BinaryExpression':
      if (value.operator === '+') into('left', 'right');
      break;
    default:
      into('expression');
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(name: unknown): string {
  return isNode(name) && typeof name.name === 'string' ? name.name : '';
}

describe('components', () => {
  const files = projectFiles().filter((path) => /^(?:components|entrypoints)\/.*\.tsx$/.test(path));

  it('have no string of their own: all words come from components/words', () => {
    expect(files.length).toBeGreaterThan(20);
    expectNone(files.flatMap((path) => stringsIn(path, readProjectFile(path))));
  });

  it.each([
    ['text', '<p>Settings</p>', 1],
    ['the brand name too', '<h1>Source Context</h1>', 1],
    ['a label', '<button aria-label="Settings" />', 1],
    ['a title in braces', "<a title={'Open'} />", 1],
    ['one of two', "<p>{open ? 'Open' : w.closed}</p>", 1],
    ['a template', '<p>{`quotes $' + '{n}`}</p>', 1],
    ['what stands behind a condition', "<p>{n > 0 && 'some'}</p>", 1],
    ['a fragment', '<>Settings</>', 1],
    ['no letters', "<p>{' '}({n})</p>", 0],
    ['words', '<p title={w.settings}>{w.settings}</p>', 0],
    ['what a machine reads', '<p class="note" data-state="report" role="status" lang="en" dir="auto" />', 0],
    ['what is compared', "<p>{kind === 'news' && w.news}</p>", 0],
    ['what is passed on', "<p>{w.kind('news')}</p>", 0],
  ])('are read rightly: %s', (_trap, jsx, count) => {
    expect(stringsIn('a.tsx', `const a = ${jsx};`)).toHaveLength(count);
  });
});
