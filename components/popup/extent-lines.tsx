import type { Extent } from '../../lib/model/report';
import { useWords } from '../language';

/** What the collections truly hold, a sentence each, or in short for a line at the foot; nothing while it is not known. */
export function ExtentLines({ extent, short = false }: { extent: readonly Extent[]; short?: boolean }) {
  const w = useWords();
  return (
    <>
      {extent.map((one) => (
        <p key={one.id}>{short ? w.collection(w.extentShort(one)) : w.extent(one)}</p>
      ))}
    </>
  );
}
