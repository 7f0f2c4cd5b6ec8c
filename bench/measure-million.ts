import * as v from 'valibot';
import { runChild } from './child';
import { thousands } from './markdown';
import { MillionRun } from './million-run';

const MILLION = 1_000_000;
/** Seconds a stage may take: making the text takes half a minute on a slow machine. */
const ALLOWED = 600;

/** Runs our engine over a million made passages in a process of its own. */
export async function measureMillion(
  folder: string,
  progress: (text: string) => void,
): Promise<{ ok: true; run: MillionRun } | { ok: false; reason: string }> {
  const outcome = await runChild(
    'run-million.ts',
    [folder, String(MILLION)],
    () => ALLOWED,
    (stage) => progress(`${thousands(MILLION)} made passages: ${stage} …`),
  );
  if (!outcome.ok) return outcome;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), MillionRun), outcome.output);
  if (!parsed.success) return { ok: false, reason: 'its measurements could not be read' };
  return { ok: true, run: parsed.output };
}
