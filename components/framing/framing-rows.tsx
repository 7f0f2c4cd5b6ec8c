import type { Observation } from '../../lib/model/report';
import { usePrintedLang, useWords } from '../language';
import type { Words } from '../words/words';
import { type DimensionGroup, groupByDimension, isReadFirst } from './framing-groups';
import { StyleNotes, useStyleNotes } from './style-notes';
import { isOwnWords, PLAIN, saysNothing } from './values';

/** Values shown in a row before it is opened. */
const VALUES_SHOWN = 2;

/** What one article does around the quote, a row per dimension; a row opens the words it rests on. */
export function FramingRows(props: {
  observations: readonly Observation[];
  /** BCP 47 of the article; the page's where left out. */
  lang?: string;
}) {
  const w = useWords();
  const lang = usePrintedLang(props.lang);
  const groups = groupByDimension(props.observations);
  if (groups.length === 0) return null;
  // That nothing was found is worth a look, not a place among what was.
  const isFirst = ({ dimension, values }: DimensionGroup) =>
    isReadFirst(dimension) && !values.every((one) => saysNothing(one) && dimension !== 'date-near-quote');
  const first = groups.filter(isFirst);
  const rest = groups.filter((group) => !isFirst(group));
  return (
    <>
      {first.length > 0 && <Rows groups={first} lang={lang} />}
      {rest.length > 0 && (
        <details class="fold">
          <summary>{w.moreAbout(w.series(rest.map((group) => w.dimensionInText(group.dimension))))}</summary>
          <Rows groups={rest} lang={lang} />
        </details>
      )}
    </>
  );
}

function Rows({ groups, lang }: { groups: readonly DimensionGroup[]; lang: string | undefined }) {
  const w = useWords();
  return (
    <dl class="framing">
      {groups.map((group) => (
        <div class="framing-row" key={group.dimension}>
          <dt>{w.dimension(group.dimension)}</dt>
          <dd>
            <Values group={group} lang={lang} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ group, lang }: { group: DimensionGroup; lang: string | undefined }) {
  const w = useWords();
  const notes = useStyleNotes(group.values);
  const quoted = isOwnWords(group.dimension);
  const mark = (one: Observation) => (quoted ? w.quoted(one.value) : w.observed(one.rule, one.value));
  const said = group.values.map(mark);
  const values = said.filter(
    (words, at) => said.findIndex((other) => other.toLowerCase() === words.toLowerCase()) === at,
  );
  const more = values.length - VALUES_SHOWN;
  const line = (
    <span class={quoted ? 'values quoted' : 'values'}>
      <span lang={quoted ? lang : undefined}>{w.series(values.slice(0, VALUES_SHOWN))}</span>
      {more > 0 && ` ${w.andMore(more)}`}
    </span>
  );
  const unfolds = notes.length > 0 || group.values.some((one) => isMore(one) || say(one, w) !== '');
  if (more <= 0 && !unfolds) return line;
  return (
    <details class="observed">
      <summary>{line}</summary>
      <ul class="evidence">
        {group.values.map((one) => (
          <li key={`${one.rule}${one.value}${one.voice}`}>
            <span lang={quoted || isMore(one) ? lang : undefined} dir="auto">
              {isMore(one) ? one.evidence.text.trim() : mark(one)}
            </span>
            {say(one, w) !== '' && <span class="voice"> {say(one, w)}</span>}
          </li>
        ))}
      </ul>
      {notes.length > 0 && <StyleNotes notes={notes} />}
    </details>
  );
}

/** Whose words they are and how sure that is, where it is not the article's own voice. */
function say({ dimension, voice, confidence, rule }: Observation, w: Words): string {
  if (dimension === 'position' || saysNothing({ rule })) return '';
  const said = voice === 'narrator' || !isOwnWords(dimension) ? [] : [w.voice(voice)];
  if (confidence < PLAIN) said.push(w.likely);
  return w.series(said);
}

/** True where the evidence has more words than the value; the quote itself, which stands above, is not shown again. */
function isMore({ dimension, rule, value, evidence }: Observation): boolean {
  if (dimension === 'position' || dimension === 'completeness' || saysNothing({ rule })) return false;
  return evidence.text.trim().length > value.length;
}
