import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/model/report';

/** What sharing asks of the page it stands on; each answers whether it could be done. */
export interface ShareEvents {
  /** Puts a text on the clipboard. */
  onCopy(text: string): Promise<boolean>;
  /** Saves a file; `type` is a MIME type. */
  onSave(name: string, type: string, text: string): Promise<boolean>;
  /** Opens the printable comparison of a quote with one statement; `mark` is its `comparisonMark`. */
  onPrint(quoteId: string, mark: string): Promise<boolean>;
}

/** What the menus of citing and saving need beside a quote. */
export interface SharingOf extends ShareEvents {
  report: Report;
  /** Version of the extension, for corrections. */
  version: string;
}

/** Null where nobody provides it: then there is nothing to share with, and no menu. */
export const Sharing = createContext<SharingOf | null>(null);

/** The nearest provided `Sharing`. */
export function useSharing(): SharingOf | null {
  return useContext(Sharing);
}

/**
 * A sentence on what became of the last act, for a live region; said anew also where it is the same sentence. An act that is rejected
 * has failed.
 */
export function useOutcome(): [string, (act: Promise<boolean>, done: string, failed: string) => void] {
  const [outcome, setOutcome] = useState('');
  const acts = useRef(0);
  const tell = (act: Promise<boolean>, done: string, failed: string) => {
    acts.current += 1;
    const mine = acts.current;
    setOutcome('');
    // A part of the extension that is loaded late is gone when an update has replaced it.
    const outcomeOf = act.catch(() => false);
    void outcomeOf.then((could) => {
      if (mine === acts.current) setOutcome(could ? done : failed);
    });
  };
  return [outcome, tell];
}
