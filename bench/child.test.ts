import { describe, expect, it } from 'vitest';
import { runChild } from './child';

const NOWHERE = ['no/such/folder', '1000', 'minisearch', '1'];

describe('runChild', () => {
  it('names the stages, and the fault of a process that ends in one', async () => {
    const stages: string[] = [];
    const outcome = await runChild(
      'run-engine.ts',
      NOWHERE,
      () => 60,
      (stage) => stages.push(stage),
    );
    expect(stages).toEqual(['reading']);
    expect(outcome).toEqual({ ok: false, reason: expect.stringMatching(/^reading failed: .*is not there/) });
  });

  it('stops a process that takes longer than it may', async () => {
    const outcome = await runChild(
      'run-engine.ts',
      NOWHERE,
      () => 0.01,
      () => {},
    );
    expect(outcome).toEqual({ ok: false, reason: 'reading took longer than 0.01 s' });
  });
});
