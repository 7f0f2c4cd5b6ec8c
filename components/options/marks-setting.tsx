import { useWords } from '../language';
import { Switch } from '../switch';
import { Section } from './section';

/** Whether quotes are marked in pages, with the two marks as they are drawn there. */
export function MarksSetting(props: { marks: boolean; onMarks(on: boolean): void }) {
  const { options: w, quoted } = useWords();
  return (
    <Section name="marks" title={w.marks} what={w.marksWhat}>
      <Switch label={w.marksSwitch} on={props.marks} onSwitch={props.onMarks} />
      {props.marks ? (
        <dl class="marks-example">
          <dt>
            <span class="mark-elsewhere">{quoted(w.markElsewhereExample)}</span>
          </dt>
          <dd>{w.markElsewhere}</dd>
          <dt>
            <span class="mark-differs">{quoted(w.markDiffersExample)}</span>
          </dt>
          <dd>{w.markDiffers}</dd>
        </dl>
      ) : (
        <div class="marks-example">
          <p>{quoted(w.markElsewhereExample)}</p>
          <p>{quoted(w.markDiffersExample)}</p>
        </div>
      )}
    </Section>
  );
}
