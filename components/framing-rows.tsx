import type { Observation } from '../lib/model/report';
import { groupByDimension } from './framing-groups';
import { useWords } from './language';

/** Dimensions whose values are the article's own words; the others are facts about it. */
const OWN_WORDS = /^(?:words-|verb$|speaker$|doubt$)/;

/** Above this an observation is shown plainly, below it with "likely". */
const PLAIN = 0.9;

/** What one article does around the quote, a row per dimension, each value opening the words it rests on. */
export function FramingRows({ observations }: { observations: readonly Observation[] }) {
  const w = useWords();
  const groups = groupByDimension(observations);
  if (groups.length === 0) return null;
  return (
    <dl class="framing">
      {groups.map(({ dimension, values }) => (
        <div class="framing-row" key={dimension}>
          <dt>{w.dimension(dimension)}</dt>
          {values.map((value) => (
            <dd key={`${value.value}${value.voice}`}>
              <Observed observation={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** True where the evidence has more words than the value; a place in the article is its own evidence. */
function isMore({ dimension, value, evidence }: Observation): boolean {
  return dimension !== 'position' && evidence.text.trim().length > value.length;
}

/** One value; where its evidence is more than the value itself, the evidence unfolds. */
function Observed({ observation }: { observation: Observation }) {
  const w = useWords();
  const evidence = observation.evidence.text.trim();
  const quoted = OWN_WORDS.test(observation.dimension);
  const label = (
    <>
      <span class={quoted ? 'value quoted' : 'value'}>
        {quoted ? `“${observation.value}”` : observation.value}
      </span>
      {observation.voice !== 'narrator' && observation.voice !== 'article' && (
        <span class="voice"> {w.voice(observation.voice)}</span>
      )}
      {observation.confidence < PLAIN && <span class="voice"> {w.likely}</span>}
    </>
  );
  if (!isMore(observation)) return label;
  return (
    <details class="observed">
      <summary>{label}</summary>
      <p class="evidence">{evidence}</p>
    </details>
  );
}
