import type { LabelTerm, Outlet, StyleNote } from '../../model/corpus';
import type { OutletKind } from '../../model/report';
import type { ByteReader, ByteWriter } from './byte-stream';

// The order is part of the pack's format.
const KINDS: readonly OutletKind[] = ['news', 'agency', 'office', 'organisation', 'site'];
const YES_NO = [false, true] as const;
const OPENNESS = [null, 'story', 'company'] as const;

/** The facts that are long lists; as JSON their keys would weigh more than they say. */
export interface Lists {
  outlets: readonly Outlet[];
  labels: readonly LabelTerm[];
  styleNotes: readonly StyleNote[];
}

/** Writes the lists. Neighbours in the lexicon that agree in all but the term are one run, so order terms by concept. */
export function writeLists(to: ByteWriter, { outlets, labels, styleNotes }: Lists): void {
  to.list(outlets, (outlet) => {
    to.text(outlet.name);
    to.choice(KINDS, outlet.kind);
    to.list(outlet.domains, (domain) => to.text(domain));
    to.text(outlet.country);
    to.text(outlet.lang);
  });
  to.list(runsOf(labels), ({ concept, lang, caseSensitive, open, terms }) => {
    to.text(concept);
    to.text(lang);
    to.choice(YES_NO, caseSensitive);
    to.choice(OPENNESS, open ?? null);
    to.list(terms, (term) => to.text(term));
  });
  to.list(styleNotes, ({ terms, lang, guides }) => {
    to.list(terms, (term) => to.text(term));
    to.text(lang);
    to.list(guides, ({ guide, on, says, url }) => {
      to.text(guide);
      to.maybe(on);
      to.text(says);
      to.maybe(url);
    });
  });
}

/** Reads what `writeLists` wrote. */
export function readLists(from: ByteReader): Lists {
  const outlets = from.list(() => ({
    name: from.text(),
    kind: from.choice(KINDS),
    domains: from.list(() => from.text()),
    country: from.text(),
    lang: from.text(),
  }));
  const runs = from.list(() => ({
    concept: from.text(),
    lang: from.text(),
    caseSensitive: from.choice(YES_NO),
    open: from.choice(OPENNESS),
    terms: from.list(() => from.text()),
  }));
  const styleNotes = from.list(() => ({
    terms: from.list(() => from.text()),
    lang: from.text(),
    guides: from.list(() => ({
      guide: from.text(),
      on: from.maybe(),
      says: from.text(),
      url: from.maybe(),
    })),
  }));
  return {
    outlets,
    labels: runs.flatMap(({ terms, open, ...rest }) =>
      terms.map((term) => ({ term, ...rest, ...(open === null ? {} : { open }) })),
    ),
    styleNotes,
  };
}

/** Terms that stand side by side and agree in everything else. */
interface LabelRun extends Omit<LabelTerm, 'term'> {
  terms: string[];
}

function runsOf(labels: readonly LabelTerm[]): LabelRun[] {
  const runs: LabelRun[] = [];
  for (const { term, concept, lang, caseSensitive, open } of labels) {
    const last = runs.at(-1);
    if (
      last?.concept === concept &&
      last.lang === lang &&
      last.caseSensitive === caseSensitive &&
      last.open === open
    )
      last.terms.push(term);
    else runs.push({ concept, lang, caseSensitive, ...(open === undefined ? {} : { open }), terms: [term] });
  }
  return runs;
}
