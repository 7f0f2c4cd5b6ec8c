import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/reader-settings';
import { useWords } from '../language';
import type { Words } from '../words/words';
import { Section } from './section';

/** All that the extension keeps, in words, and the button that deletes it. */
export function StoredSetting(props: { settings: Settings; newsrooms: number; onForget(): void }) {
  const w = useWords();
  return (
    <Section name="stored" title={w.options.stored} what={w.options.storedWhat}>
      <dl class="pairs">
        {valuesOf(props.settings, props.newsrooms, w).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="nothing-else">{w.options.nothingElse}</p>
      <Forget onForget={props.onForget} />
    </Section>
  );
}

/** Each setting by its name, with what it is today. */
function valuesOf(
  { where, marks, language, quiet }: Settings,
  newsrooms: number,
  w: Words,
): [name: string, value: string][] {
  const { options } = w;
  const places = {
    newsrooms: newsrooms === 0 ? options.newsroomsUnknown : options.newsrooms(newsrooms),
    everywhere: options.everywhere,
    click: options.click,
  };
  return [
    [options.storedWhere, where === null ? options.notChosen : places[where]],
    [options.marks, marks ? options.on : options.off],
    [options.language, options.languages[language]],
    [options.quiet, quiet.length === 0 ? options.none : w.listAll(quiet)],
  ];
}

/** Asks once, in place. */
function Forget({ onForget }: { onForget(): void }) {
  const w = useWords().options;
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) start.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking)
    return (
      <button
        ref={start}
        type="button"
        class="quiet-button"
        data-action="forget"
        onClick={() => setAsking(true)}
      >
        {w.forget}
      </button>
    );
  return (
    <fieldset
      class="forget"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <legend>{w.forgetQuestion}</legend>
      <button type="button" class="primary-button" data-action="forget-yes" onClick={onForget}>
        {w.forgetYes}
      </button>
      <button ref={keep} type="button" class="quiet-button" onClick={() => setAsking(false)}>
        {w.forgetNo}
      </button>
    </fieldset>
  );
}
