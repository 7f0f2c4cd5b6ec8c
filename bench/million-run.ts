import * as v from 'valibot';

const Share = v.object({ hits: v.number(), of: v.number() });

/** What our engine came to over many made passages. */
export const MillionRun = v.object({
  passages: v.number(),
  /** Words in all of them. */
  words: v.number(),
  /** Seconds to make the text, and to index it. */
  makeSeconds: v.number(),
  buildSeconds: v.number(),
  /** Bytes of the index, and of memory added by it. */
  indexBytes: v.number(),
  memory: v.object({ resident: v.number(), counted: v.number() }),
  /** The first page of 20 queries, nothing warm, and the others, in milliseconds. */
  firstPage: v.number(),
  pages: v.array(v.number()),
  /** Milliseconds of each query. */
  queries: v.array(v.number()),
  /** Share found of each kind; of "nowhere", share that was answered. */
  kinds: v.record(v.string(), Share),
});

export type MillionRun = v.InferOutput<typeof MillionRun>;
