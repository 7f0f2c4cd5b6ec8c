import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { styleNotesFor } from '../../lib/framing/labels/style-notes';
import type { Observation } from '../../lib/model/report';
import type { StyleNote } from '../../lib/model/style-note';
import { isWebAddress } from '../../lib/text/address';
import { useWords } from '../language';

/** The notes that came with the report; none where nobody provides them. */
export const NotesOfReport = createContext<readonly StyleNote[]>([]);

/** The notes on the words of a row; of dimensions that are no words none. */
export function useStyleNotes(values: readonly Observation[]): StyleNote[] {
  const notes = useContext(NotesOfReport);
  const printed = values.filter(({ dimension }) => dimension.startsWith('words-')).map(({ value }) => value);
  return notes.filter((note) => styleNotesFor(printed, [note], note.lang).length > 0);
}

/** What style guides said of some words, folded. A note has always two guides or more. */
export function StyleNotes({ notes }: { notes: readonly StyleNote[] }) {
  const w = useWords();
  return (
    <details class="fold guides">
      <summary>{w.styleGuides}</summary>
      {notes.map((note) => (
        <div key={note.terms.join()}>
          <p class="note">{w.onTheWord(w.listAll(note.terms.map(w.quoted)))}</p>
          <ul class="evidence">
            {note.guides.map(({ guide, on, says, url }) => (
              <li key={guide}>
                {url !== null && isWebAddress(url) ? (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {guide}
                  </a>
                ) : (
                  <strong>{guide}</strong>
                )}
                {w.guideIn(on === null ? null : on.slice(0, 4))} <span lang="en">{says}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="note">{w.guidesDiffer}</p>
    </details>
  );
}
