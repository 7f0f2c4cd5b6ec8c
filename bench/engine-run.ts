import * as v from 'valibot';

/** What a child process measured of one engine at one size; it is handed to the parent as JSON. */
export const EngineRun = v.object({
  buildSeconds: v.number(),
  /** Resident memory of the process and what the JavaScript engine counts as in use, after the build less before it, in bytes. */
  memory: v.object({ resident: v.number(), counted: v.number() }),
  /** Bytes of the index as a file, or why there is none. */
  serialised: v.union([v.number(), v.string()]),
  /** The very first query, nothing warm, in milliseconds. */
  firstMs: v.number(),
  answered: v.array(
    v.object({
      /** Place of the query in its set. */
      query: v.number(),
      ms: v.number(),
      /** The first passages, best first; of an engine that decides, its answers. */
      hits: v.array(v.object({ passage: v.number(), score: v.number() })),
      /** What our verifier leaves of the hits, and its time; null for an engine that decides. */
      verified: v.nullable(v.object({ passages: v.array(v.number()), ms: v.number() })),
    }),
  ),
  /** Pages of 20 queries, in milliseconds each. */
  pages: v.array(v.number()),
});

export type EngineRun = v.InferOutput<typeof EngineRun>;

/** One query of a run. */
export type Answered = EngineRun['answered'][number];
