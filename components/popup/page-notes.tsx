import type { PageFacts } from '../../lib/model/report';
import { readArchived } from '../../lib/text/address';
import { useWords } from '../language';
import type { ReportStanding } from './popup-state';

/** What one should know about the page before reading on, a line each; two of them offer a way out. */
export function PageNotes(props: {
  page: PageFacts;
  standing: ReportStanding;
  onReadAgain(): void;
  onRestore(): void;
}) {
  const w = useWords();
  const { page, standing } = props;
  const archived = page.url === null ? null : readArchived(page.url);
  const notes: string[] = [];
  if (archived !== null)
    notes.push(w.detail.archivedPage(archived.day === null ? null : w.day(archived.day)));
  if (page.topic.verdict === 'older-quote') notes.push(w.olderQuote);
  if (!page.complete) notes.push(w.partRead);
  if (!standing.settled) notes.push(w.detail.framingToCome);
  return (
    <>
      {standing.changed && (
        <div class="note page-note" role="status">
          {w.detail.changedSince}{' '}
          <button type="button" class="plain" data-action="read-again" onClick={props.onReadAgain}>
            {w.detail.readAgain}
          </button>
        </div>
      )}
      {notes.map((note) => (
        <p class="note page-note" key={note}>
          {note}
        </p>
      ))}
      {standing.dismissed.length > 0 && (
        <p class="note page-note">
          {w.detail.dismissedCount(standing.dismissed.length)}{' '}
          <button type="button" class="plain" data-action="restore" onClick={props.onRestore}>
            {w.detail.restore}
          </button>
        </p>
      )}
    </>
  );
}
