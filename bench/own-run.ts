import * as v from 'valibot';

const Share = v.object({ hits: v.number(), of: v.number() });

/** What only our engine has to show at a size. */
export const OwnRun = v.object({
  /** Of the quotes found of each kind of damage: verdict and kinds of edits right. */
  verdicts: v.record(v.string(), Share),
  /** Of each list of phrases that anybody may say: how many were taken for a quote. */
  phrases: v.record(v.string(), Share),
  /** Whole articles scanned for passages without marks. */
  articles: v.object({
    count: v.number(),
    /** Words of all together. */
    words: v.number(),
    planted: Share,
    /** Stretches found that were not planted. */
    others: v.number(),
    /** Milliseconds of each scan, the first ones left out. */
    times: v.array(v.number()),
  }),
});

export type OwnRun = v.InferOutput<typeof OwnRun>;
