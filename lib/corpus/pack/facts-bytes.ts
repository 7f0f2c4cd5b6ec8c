import type { LabelTerm, Outlet } from '../../model/corpus';
import type { CueFrames } from '../../model/cues';
import type { OutletKind } from '../../model/report';
import type { StyleNote } from '../../model/style-note';
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
  cues: CueFrames;
}

/** Writes the lists. Neighbours in the lexicon that agree in all but the term are one run, so order terms by concept. */
export function writeLists(to: ByteWriter, { outlets, labels, styleNotes, cues }: Lists): void {
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
    to.text(joined(terms));
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
  to.list(cues.frames, ({ id, strong, weak, topic }) => {
    to.text(id);
    for (const terms of [strong, weak, topic]) to.text(joined(terms));
  });
  to.text(joined(cues.masks));
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
    terms: apart(from.text()),
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
  const frames = from.list(() => ({
    id: from.text(),
    strong: apart(from.text()),
    weak: apart(from.text()),
    topic: apart(from.text()),
  }));
  const masks = apart(from.text());
  return {
    outlets,
    labels: runs.flatMap(({ terms, open, ...rest }) =>
      terms.map((term) => ({ term, ...rest, ...(open === null ? {} : { open }) })),
    ),
    styleNotes,
    cues: { frames, masks },
  };
}

/** Terms as one text, a line each: a text of their own would cost each of them a number here and a length there. */
function joined(terms: readonly string[]): string {
  const bad = terms.find((term) => term === '' || term.includes('\n'));
  if (bad !== undefined) throw new RangeError(`the term "${bad}" is not one line and has no place in a pack`);
  return terms.join('\n');
}

function apart(lines: string): string[] {
  return lines === '' ? [] : lines.split('\n');
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
