import { type ComponentChildren, render } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { Language } from '../../components/language';

/** A shadow root as the card has one in a page, but open: a checker does not look into a closed one. */
export function OpenRoot(props: { style: string; children: ComponentChildren }) {
  const words = useContext(Language);
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    render(
      <>
        <style>{props.style}</style>
        <div class="tokens">
          <Language.Provider value={words}>{props.children}</Language.Provider>
        </div>
      </>,
      root,
    );
  });
  return <div ref={host} />;
}
