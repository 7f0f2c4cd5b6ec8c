import type { Printing, RecordedLabel } from '../../model/corpus';
import { findVerb } from '../../quotes/verbs/verbs';
import type { CorpusRecords } from '../records/read-records';
import type { ArticleRecord, PrimaryRecord, QuoteRecord } from '../records/record';
import type { OutletTable } from '../records/tables';
import type { Utterance } from './utterance';
import { WHOLE } from './utterance';

/** A title for a page whose headline nobody saw: its address, which is what is known of it. */
function titleFromAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** Turns records into printings, by place (`article#0`, `primary#2`). */
export class PrintingTable {
  private readonly articles: ReadonlyMap<string, ArticleRecord>;
  private readonly primary: ReadonlyMap<string, PrimaryRecord>;
  private readonly outlets: OutletTable;

  constructor(records: CorpusRecords) {
    this.articles = new Map(records.articles.map((article) => [article.id, article]));
    this.primary = new Map(records.primary.map((record) => [record.id, record]));
    this.outlets = records.outlets;
  }

  /** The bare name of the outlet that printed or issued the words. */
  outletName(utterance: Utterance): string {
    const key =
      this.articles.get(utterance.record)?.outlet ?? this.primary.get(utterance.record)?.issuer ?? '';
    return this.outlets[key]?.name ?? key;
  }

  /** The printing at a place; null only for a place that is in no record. */
  printing(utterance: Utterance): Printing | null {
    const index = Number(utterance.key.slice(utterance.key.lastIndexOf('#') + 1));
    const article = this.articles.get(utterance.record);
    const quote = article?.quotes[index];
    if (article && quote) return this.ofArticle(article, quote);
    const record = this.primary.get(utterance.record);
    return record ? this.ofPrimary(record, utterance) : null;
  }

  private ofArticle(article: ArticleRecord, quote: QuoteRecord): Printing {
    return {
      article: article.id,
      outlet: this.outlets[article.outlet]?.name ?? article.outlet,
      kind: this.outlets[article.outlet]?.kind ?? 'site',
      url: article.url,
      published: article.published,
      title: article.title ?? (article.url === null ? article.id : titleFromAddress(article.url)),
      titleSeen: article.titleSeen,
      primary: false,
      lang: article.lang,
      text: quote.text,
      read: article.read,
      edges: quote.edges ?? WHOLE,
      origin: article.origin,
      speaker: quote.speaker,
      speakerAs: quote.speakerAs ?? null,
      verb:
        quote.verb === undefined
          ? null
          : {
              printed: quote.verb.printed,
              lemma: quote.verb.lemma,
              class: verbClass(quote.verb, article.lang),
            },
      cue: quote.cue ?? null,
      via:
        quote.via === undefined ? null : { name: quote.via, clause: quote.viaClause ?? null, article: null },
      paragraph: quote.paragraph ?? null,
      labels: article.labels.map(recordedLabel),
    };
  }

  private ofPrimary(record: PrimaryRecord, passage: Utterance): Printing {
    return {
      article: record.id,
      outlet: this.outlets[record.issuer]?.name ?? record.issuer,
      kind: this.outlets[record.issuer]?.kind ?? 'office',
      url: record.url,
      published: record.published,
      title: record.title,
      titleSeen: record.titleSeen,
      primary: true,
      lang: record.lang,
      text: passage.text,
      read: record.attested === 'read' ? 'whole' : 'part',
      edges: passage.edges,
      origin: null,
      speaker: passage.speakers[0] ?? null,
      speakerAs: null,
      verb: null,
      cue: null,
      via: null,
      paragraph: null,
      labels: [],
    };
  }
}

/** A verb the word list does not know claims no class. */
function verbClass({ lemma, printed }: NonNullable<QuoteRecord['verb']>, lang: string): string {
  return (findVerb(printed, lang) ?? findVerb(lemma, lang))?.class ?? 'unknown';
}

function recordedLabel(label: ArticleRecord['labels'][number]): RecordedLabel {
  return {
    concept: label.concept,
    term: label.term,
    // The line under a headline is the article's own voice; the report knows no voice of its own for it.
    voice: label.voice === 'standfirst' ? 'narrator' : label.voice,
    clause: label.clause ?? null,
    paragraph: label.paragraph ?? null,
  };
}
