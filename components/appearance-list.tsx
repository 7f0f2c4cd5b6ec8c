import type { Appearance, Observation } from '../lib/model/report';
import { AppearanceRow } from './appearance-row';
import { useWords } from './language';

/** True for printings that are listed one by one: the text itself, newsrooms and agencies. */
function isListed(appearance: Appearance): boolean {
  return appearance.primary || appearance.kind === 'news' || appearance.kind === 'agency';
}

/** All printings of a statement in the order the report gives; other sites fold into one line. */
export function AppearanceList(props: {
  page: string;
  pageFraming: readonly Observation[];
  appearances: readonly Appearance[];
}) {
  const w = useWords();
  const listed = props.appearances.filter(isListed);
  const firstWith = new Map<string, string>();
  for (const { text, outlet } of [...props.appearances].reverse()) firstWith.set(text, outlet);
  const sites = props.appearances.filter((appearance) => !isListed(appearance));
  const row = (appearance: Appearance) => (
    <AppearanceRow
      key={`${appearance.article}:${appearance.text}`}
      page={props.page}
      pageFraming={props.pageFraming}
      appearance={appearance}
      sameAs={
        firstWith.get(appearance.text) === appearance.outlet ? undefined : firstWith.get(appearance.text)
      }
    />
  );
  return (
    <>
      {listed.length > 0 && <ul class="appearances">{listed.map(row)}</ul>}
      {sites.length > 0 && (
        <details class="fold">
          <summary>{w.moreSites(sites.length)}</summary>
          <ul class="appearances">{sites.map(row)}</ul>
        </details>
      )}
    </>
  );
}
