import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Popup } from '../../scripts/browsers/extension-browser';

/** The checker's own script; Playwright opens no page for a toolbar popup, so its builder has nothing to work on. */
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Faults of accessibility that axe finds in the popup as it stands: the rule's name and the elements. */
export function findBarriers(popup: Popup): Promise<string[]> {
  return popup.evaluate(`(async () => {
    ${AXE}
    const axe = window.axe ?? globalThis.axe;
    const { violations } = await axe.run(document);
    return violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).join(', '));
  })()`);
}
