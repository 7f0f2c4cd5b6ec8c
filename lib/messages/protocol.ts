import * as v from 'valibot';
import { articleSchema } from './article-schema';
import { extentSchema, reportSchema } from './report-schema';

/**
 * Every message, with who sends it to whom. Whatever arrives is parsed by the schema of its road; what does not
 * parse is dropped, so that a message of an older version, still running in a tab, does no harm.
 */

/** Name of the port on which a reader asks the worker about its page. */
export const EXPLAIN_PORT = 'explain';
/** Name of the port on which the popup watches the reader of a tab. */
export const WATCH_PORT = 'watch';

/** Reader → worker, on the explain port: "here is the page; what do you know of its quotes?" */
export const questionSchema = v.object({ type: v.literal('explain'), article: articleSchema });

/** Worker → reader, on the explain port. */
export const answerSchema = v.variant('type', [
  /** Spans, sources by rules, matches: enough to paint. */
  v.object({ type: v.literal('first'), report: reportSchema }),
  /** The same, refined; it may add, it never takes back. */
  v.object({ type: v.literal('final'), report: reportSchema }),
  /** The corpus could not be opened; `reason` is a sentence. */
  v.object({ type: v.literal('failed'), reason: v.string() }),
]);
export type Answer = v.InferOutput<typeof answerSchema>;

/** Reader → popup, panel, on the watch port: what the reader knows by now, sent at once and at every change. */
export const readerStateSchema = v.variant('status', [
  /** `page`: its text is read; `collection`: its quotes are looked up. */
  v.object({ status: v.literal('reading'), step: v.picklist(['page', 'collection']) }),
  v.object({
    status: v.literal('done'),
    report: reportSchema,
    /** False while the framing is still to come. */
    settled: v.boolean(),
    /** The page's text is no longer the one that was read. */
    changed: v.boolean(),
    /** Quotes whose finding the reader has dismissed on this page, by id. */
    dismissed: v.array(v.string()),
    /** The quote whose card was asked for more; panels open it. */
    wanted: v.nullable(v.object({ quote: v.string(), times: v.number() })),
  }),
  v.object({ status: v.literal('failed'), reason: v.string() }),
  v.object({ status: v.literal('unreadable'), why: v.picklist(['pdf', 'refused']) }),
]);
export type ReaderState = v.InferOutput<typeof readerStateSchema>;

/** Popup, panel → reader, on the watch port. */
export const wishSchema = v.variant('type', [
  /** Bring this quote into view. */
  v.object({ type: v.literal('show'), quote: v.string() }),
  /** Read the page and ask again, after a failure. */
  v.object({ type: v.literal('read-again') }),
  /** Take a finding away from the page, or bring it back; kept as long as the page lives. */
  v.object({ type: v.literal('dismiss'), quote: v.string(), dismissed: v.boolean() }),
]);
export type Wish = v.InferOutput<typeof wishSchema>;

/** Gate, reader, popup, panel, options → worker, one at a time with an answer. */
export const requestSchema = v.variant('type', [
  /** Gate: this page looks like the topic; inject a reader into my tab. Answered with nothing. */
  v.object({ type: v.literal('wake') }),
  /** Popup, options: how much does the collection hold? Answered with a `CollectionAnswer`. */
  v.object({ type: v.literal('collection') }),
  /** Options: the choice was stored; register the gate for what is granted now. Answered with nothing. */
  v.object({ type: v.literal('where-changed') }),
  /** Reader, from a click in the card: open the side panel beside my tab. Answered with whether the browser could. */
  v.object({ type: v.literal('open-panel') }),
  /** Panel: which words were chosen in this window's context menu? Answered once with a `Selection`, then with null. */
  v.object({ type: v.literal('selection'), windowId: v.number() }),
  /** Panel: where were these words printed? Answered with a `FoundAnswer`. */
  v.object({ type: v.literal('find'), text: v.string() }),
  /** Reader: which keys go to the next quote? Answered with their names, or null where none are set. */
  v.object({ type: v.literal('shortcut') }),
]);

/** Worker → reader of a tab, on a keyboard command. */
export const orderSchema = v.variant('type', [
  /** Go to the next or previous marked quote and open its card. */
  v.object({ type: v.literal('step'), to: v.picklist(['next', 'previous']) }),
  /** Show or hide the marks of this page alone: in a private window no choice is stored. */
  v.object({ type: v.literal('toggle-marks') }),
]);
export type Order = v.InferOutput<typeof orderSchema>;

/** Words that a reader selected on any page and asked for. */
export const selectionSchema = v.object({ windowId: v.number(), text: v.string() });
export type Selection = v.InferOutput<typeof selectionSchema>;

/** Worker, popup → panels that may be open, without an answer. */
export const newsSchema = v.variant('type', [
  /** Words were chosen in this window; whoever shows its panel asks for them. */
  v.object({ type: v.literal('selected'), windowId: v.number() }),
  /** A reader was put into this tab. */
  v.object({ type: v.literal('reader-there'), tabId: v.number() }),
]);
export type News = v.InferOutput<typeof newsSchema>;

/** Worker → panel: where the chosen words were printed, as a report with one quote. */
export const foundAnswerSchema = v.variant('status', [
  v.object({ status: v.literal('found'), report: reportSchema }),
  /** Nothing can be said of them: fewer words than could be told from anybody's, or more than one quote has. */
  v.object({ status: v.literal('unfit'), why: v.picklist(['too-short', 'too-long']) }),
  v.object({ status: v.literal('failed'), reason: v.string() }),
]);
export type FoundAnswer = v.InferOutput<typeof foundAnswerSchema>;

/** An article of the collection that an empty popup offers. */
const exampleSchema = v.object({
  title: v.string(),
  outlet: v.string(),
  url: v.string(),
  published: v.nullable(v.string()),
});

export const collectionAnswerSchema = v.variant('status', [
  v.object({
    status: v.literal('open'),
    extent: v.array(extentSchema),
    examples: v.array(exampleSchema),
    /** Match patterns of the newsrooms and agencies of the collection. */
    newsrooms: v.array(v.string()),
  }),
  /** The file of the collection is not in the package. */
  v.object({ status: v.literal('missing') }),
  v.object({ status: v.literal('failed'), reason: v.string() }),
]);
export type CollectionAnswer = v.InferOutput<typeof collectionAnswerSchema>;
