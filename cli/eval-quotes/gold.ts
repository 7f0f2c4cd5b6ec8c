import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const Place = v.object({ start: v.number(), end: v.number(), text: v.string() });

/** Who said it, as a person marked it. Data without places (only a name) is read as well. */
const Speaker = v.object({
  start: v.optional(v.number()),
  end: v.optional(v.number()),
  text: v.optional(v.string(), ''),
  /** `name`, `pronoun`, `nominal`, `proper` (a body), `unknown`. */
  type: v.optional(v.string()),
  name: v.nullish(v.string()),
  /** `dcoref`: the name was found by a machine, not by a person. */
  by: v.nullish(v.string()),
});

const GoldQuote = v.object({
  start: v.number(),
  end: v.number(),
  /** The annotator’s own edges, not those of a pairing routine. */
  pure: v.optional(v.boolean(), false),
  cue: v.nullish(Place),
  speaker: v.nullable(Speaker),
});

const GoldArticle = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.optional(v.string(), 'en'),
  publisher: v.optional(v.string(), ''),
  quotes: v.array(GoldQuote),
});

export type GoldSpeaker = v.InferOutput<typeof Speaker>;
export type GoldQuote = v.InferOutput<typeof GoldQuote>;
export type GoldArticle = v.InferOutput<typeof GoldArticle>;

/** The annotated articles of a file, one JSON object a line, or one sentence on what is wrong with it. */
export type ReadGold = { ok: true; articles: GoldArticle[] } | { ok: false; reason: string };

/** Reads annotated articles. Offsets include the quotation marks and are UTF-16. */
export async function readGold(path: string): Promise<ReadGold> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null)
    return { ok: false, reason: `${path} cannot be read; name a file of annotated articles.` };
  const articles: GoldArticle[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(GoldArticle, parseJson(line));
    if (!parsed.success) {
      const field = parsed.issues[0] === undefined ? null : v.getDotPath(parsed.issues[0]);
      return {
        ok: false,
        reason: `${path}, line ${index + 1}: ${field === null ? 'no JSON object' : `"${field}" is missing or of another kind`}; every line needs id, text and quotes with start, end and speaker.`,
      };
    }
    articles.push(parsed.output);
  }
  return articles.length > 0 ? { ok: true, articles } : { ok: false, reason: `${path} holds no article.` };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
