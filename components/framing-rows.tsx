import type { Observation } from '../lib/model/report';
import { type DimensionGroup, groupByDimension, isReadFirst } from './framing-groups';
import { useWords } from './language';
import type { Words } from './words';

/** Dimensions whose values are the article's own words; the others are facts about it. */
const OWN_WORDS = /^(?:words-|verb$|speaker$|doubt$)/;

/** From here on an observation is shown plainly, below it with "likely". */
const PLAIN = 0.9;

/** Values shown in a row before it is opened. */
const VALUES_SHOWN = 2;

/** What one article does around the quote, a row per dimension; a row opens the words it rests on. */
export function FramingRows({ observations }: { observations: readonly Observation[] }) {
  const w = useWords();
  const groups = groupByDimension(observations);
  if (groups.length === 0) return null;
  const first = groups.filter((group) => isReadFirst(group.dimension));
  const rest = groups.filter((group) => !isReadFirst(group.dimension));
  return (
    <>
      {first.length > 0 && <Rows groups={first} />}
      {rest.length > 0 && (
        <details class="fold">
          <summary>
            {w.moreAbout(rest.map((group) => w.dimension(group.dimension).toLowerCase()).join(', '))}
          </summary>
          <Rows groups={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ groups }: { groups: readonly DimensionGroup[] }) {
  const w = useWords();
  return (
    <dl class="framing">
      {groups.map((group) => (
        <div class="framing-row" key={group.dimension}>
          <dt>{w.dimension(group.dimension)}</dt>
          <dd>
            <Values group={group} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ group }: { group: DimensionGroup }) {
  const w = useWords();
  const quoted = OWN_WORDS.test(group.dimension);
  const mark = (value: string) => (quoted ? `“${value}”` : value);
  const values = [...new Set(group.values.map((one) => one.value.toLowerCase()))].map(
    (folded) => group.values.find((one) => one.value.toLowerCase() === folded)?.value ?? folded,
  );
  const more = values.length - VALUES_SHOWN;
  const line = (
    <span class={quoted ? 'values quoted' : 'values'}>
      {values.slice(0, VALUES_SHOWN).map(mark).join(', ')}
      {more > 0 && ` ${w.andMore(more)}`}
    </span>
  );
  if (more <= 0 && !group.values.some((one) => isMore(one) || say(one, w) !== '')) return line;
  return (
    <details class="observed">
      <summary>{line}</summary>
      <ul class="evidence">
        {group.values.map((one) => (
          <li key={`${one.value}${one.voice}`}>
            {isMore(one) ? one.evidence.text.trim() : mark(one.value)}
            {say(one, w) !== '' && <span class="voice"> {say(one, w)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whose words they are and how sure that is, where it is not the article's own voice. */
function say({ dimension, voice, confidence }: Observation, w: Words): string {
  if (dimension === 'position') return '';
  const said = voice === 'narrator' ? [] : [w.voice(voice)];
  if (confidence < PLAIN) said.push(w.likely);
  return said.join(', ');
}

/** True where the evidence has more words than the value; a place in the article is its own evidence. */
function isMore({ dimension, value, evidence }: Observation): boolean {
  return dimension !== 'position' && evidence.text.trim().length > value.length;
}
