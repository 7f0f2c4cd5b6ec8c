import type { LabelTerm, Outlet } from '../../model/corpus';
import type { OutletKind } from '../../model/report';
import type { ByteReader, ByteWriter } from './byte-stream';

// The order is part of the pack's format.
const KINDS: readonly OutletKind[] = ['news', 'agency', 'office', 'organisation', 'site'];
const YES_NO = [false, true] as const;

/** Writes the two long lists of facts; as JSON their keys would weigh more than they say. */
export function writeLists(to: ByteWriter, outlets: readonly Outlet[], labels: readonly LabelTerm[]): void {
  to.list(outlets, (outlet) => {
    to.text(outlet.name);
    to.choice(KINDS, outlet.kind);
    to.list(outlet.domains, (domain) => to.text(domain));
    to.text(outlet.country);
    to.text(outlet.lang);
  });
  to.list(labels, (label) => {
    to.text(label.term);
    to.text(label.concept);
    to.text(label.lang);
    to.choice(YES_NO, label.caseSensitive);
  });
}

/** Reads what `writeLists` wrote. */
export function readLists(from: ByteReader): { outlets: Outlet[]; labels: LabelTerm[] } {
  return {
    outlets: from.list(() => ({
      name: from.text(),
      kind: from.choice(KINDS),
      domains: from.list(() => from.text()),
      country: from.text(),
      lang: from.text(),
    })),
    labels: from.list(() => ({
      term: from.text(),
      concept: from.text(),
      lang: from.text(),
      caseSensitive: from.choice(YES_NO),
    })),
  };
}
