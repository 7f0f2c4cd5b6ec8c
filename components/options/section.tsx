import type { ComponentChildren } from 'preact';

/** One idea of the settings: its name, a line on it, and what can be done. */
export function Section(props: { name: string; title: string; what: string; children: ComponentChildren }) {
  return (
    <section class="setting" aria-labelledby={props.name} data-setting={props.name}>
      <div class="setting-head">
        <h2 id={props.name}>{props.title}</h2>
        <p class="note">{props.what}</p>
      </div>
      <div class="setting-body">{props.children}</div>
    </section>
  );
}
