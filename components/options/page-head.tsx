import { useWords } from '../language';
import { Logo } from '../logo';

/** Whose page this is. */
export function PageHead() {
  const w = useWords();
  return (
    <header class="page-head">
      <Logo size={28} />
      <span>{w.name}</span>
    </header>
  );
}
