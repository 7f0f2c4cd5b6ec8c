import { useWords } from '../language';
import { Section } from './section';

/** A command of the extension, with the key it has now. */
export interface Shortcut {
  /** Its name in the manifest. */
  name: string;
  /** What the manifest says of it, where `words` do not know the name. */
  description: string;
  /** As the browser writes it, e.g. `Alt+Shift+N`; empty where it has none. */
  key: string;
}

/** The commands with their keys, and how to change them. */
export function KeyboardSetting(props: {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for keys; null where only a person can. */
  onChangeKeys: (() => void) | null;
}) {
  const w = useWords().options;
  return (
    <Section name="keyboard" title={w.keyboard} what={w.keyboardWhat}>
      <dl class="pairs">
        {props.shortcuts.map(({ name, description, key }) => (
          <div key={name}>
            <dt>{w.command(name, description)}</dt>
            <dd>{key === '' ? w.noKey : <kbd dir="ltr">{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {props.onChangeKeys === null ? (
        <p class="note">{w.changeKeysByHand}</p>
      ) : (
        <button type="button" class="quiet-button" data-action="keys" onClick={props.onChangeKeys}>
          {w.changeKeys}
        </button>
      )}
    </Section>
  );
}
