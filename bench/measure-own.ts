import * as v from 'valibot';
import { runChild } from './child';
import { thousands } from './markdown';
import { OwnRun } from './own-run';

/** Seconds a stage may take: reading prose to make articles of it takes some at 100,000 passages. */
const ALLOWED = 300;

/** Measures at one size, in a process of its own, what the other engines do not have. */
export async function measureOwn(
  folder: string,
  size: number,
  progress: (text: string) => void,
): Promise<{ ok: true; run: OwnRun } | { ok: false; reason: string }> {
  progress(`verdicts, phrases and articles, ${thousands(size)} passages …`);
  const outcome = await runChild(
    'run-own.ts',
    [folder, String(size)],
    () => ALLOWED,
    () => {},
  );
  if (!outcome.ok) return outcome;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), OwnRun), outcome.output);
  if (!parsed.success) return { ok: false, reason: 'its measurements could not be read' };
  return { ok: true, run: parsed.output };
}
