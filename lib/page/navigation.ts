/** Milliseconds between looks at the address where the browser does not tell of navigations. */
const POLL_TIME = 1000;

/**
 * Calls back when a page changes its address without being loaded anew, as single-page sites do. A change of the
 * fragment alone is none. The new text may not stand in the page yet when the call comes.
 *
 * Uses the Navigation API where there is one and looks at the address once a second elsewhere. Ends with the signal.
 */
export function watchNavigation(onChange: (url: string) => void, signal: AbortSignal): void {
  let last = withoutFragment(location.href);
  const look = () => {
    const now = withoutFragment(location.href);
    if (now === last) return;
    last = now;
    onChange(location.href);
  };
  const navigation: EventTarget | undefined =
    'navigation' in window ? (window.navigation as EventTarget) : undefined;
  if (navigation !== undefined) {
    navigation.addEventListener('navigatesuccess', look, { signal });
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  window.addEventListener('popstate', look, { signal });
  const timer = setInterval(look, POLL_TIME);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
