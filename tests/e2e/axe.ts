import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The checker's own script; Playwright opens no page for a toolbar popup, so its builder has nothing to work on. */
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Faults of accessibility that axe finds in a page as it stands: the rule's name and the elements. */
export function findBarriers(page: { evaluate<T>(expression: string): Promise<T> }): Promise<string[]> {
  return page.evaluate(`(async () => {
    ${AXE}
    const axe = window.axe ?? globalThis.axe;
    const { violations } = await axe.run(document);
    return violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).join(', '));
  })()`);
}
