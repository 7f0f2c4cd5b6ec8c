import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../language';

/** Until then nothing is said: most pages are read within it, and a line that flashes by is worse than none. Milliseconds. */
const QUIET_TIME = 200;

/** That the page is being read, and which step it is at. */
export function Reading({ step }: { step: 'page' | 'collection' | null }) {
  const w = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_TIME);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="waiting" role="status">
      {late && w.reading[step ?? 'page']}
    </p>
  );
}
