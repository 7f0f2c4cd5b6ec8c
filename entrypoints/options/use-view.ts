import { useEffect, useState } from 'preact/hooks';

export type View = 'first-run' | 'settings';

const viewOf = (hash: string): View => (hash === '#first-run' ? 'first-run' : 'settings');

/** Which of the page's two views its address asks for; links between them go through the address. */
export function useView(): { view: View; show(view: View): void } {
  const [view, setView] = useState(viewOf(location.hash));

  useEffect(() => {
    const follow = () => {
      setView(viewOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const show = (next: View) => {
    location.hash = next;
    setView(next);
  };
  return { view, show };
}
