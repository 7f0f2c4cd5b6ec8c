import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The checker's own script; Playwright opens no page for a toolbar popup, so its builder has nothing to work on. */
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));

/** Puts the checker into a page. */
export const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Expression in a page that has the checker: a promise of its faults, the rule's name and the elements. */
export const BARRIERS = `(window.axe ?? globalThis.axe).run(document, { resultTypes: ['violations'] }).then(
  ({ violations }) =>
    violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).join(', ')),
)`;

/** Faults of accessibility that axe finds in a page as it stands: the rule's name and the elements. */
export function findBarriers(page: { evaluate<T>(expression: string): Promise<T> }): Promise<string[]> {
  return page.evaluate(`(async () => { ${AXE}; return ${BARRIERS}; })()`);
}
