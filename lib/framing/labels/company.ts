import { baseLanguage } from '../../text/languages';
import stories from '../lexicons/other-stories.json';
import { type Range, rangesInside } from '../voice/ranges';
import type { Token } from '../voice/voice';
import type { LabelMatch } from './label-matcher';

/** Where sentences and lines of a text begin and end, in order. */
export interface TextParts {
  sentences: readonly Range[];
  lines: readonly Range[];
}

/** Sure labels from which on an article is about the topic: one may stand in a sentence on something else. */
const SURE_LABELS = 2;
/** Words of a text under which it cannot be told what it is about; it is then taken to be about the topic. */
const SHORT_TEXT = 120;
/** Concepts of what is done to people; beside an ordinary word for people one of them tells the story. */
const ACTS = new Set(['event', 'removal', 'custody', 'authority', 'arrival', 'law']);
/** Concepts whose ordinary words go with what the line is about; those of acts must stand in the very sentence. */
const OF_THE_LINE = new Set(['people', 'authority', 'critics']);

const otherStories: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(stories.en),
  es: new Set(stories.es),
};

/**
 * Drops labels that are ordinary words ("operation", "the agents", "a woman") where nothing near says that they mean this story:
 *
 * - In a sentence with words of another story and no sure label all of them go.
 * - Else, in an article about the topic, those of openness `story` stay ("the raids"); they and sure labels are company for the others in their sentence, and for
 *   people and who acts in their line.
 * - Without such company those of openness `company` stay where a sentence has both people and what is done to them ("officers
 *   had seized the family").
 *
 * Labels in text order.
 *
 * @param lang BCP 47; in a language whose words of other stories are not known only sure labels are company.
 */
export function keepInCompany(
  labels: readonly LabelMatch[],
  tokens: readonly Token[],
  { sentences, lines }: TextParts,
  lang: string,
): LabelMatch[] {
  const cues = otherStories[baseLanguage(lang)];
  const sure = labels.filter(({ open }) => open === null).length;
  const isAboutTopic = sure >= SURE_LABELS || tokens.length < SHORT_TEXT;
  const isCompany = ({ open }: LabelMatch) => open === null || (open === 'story' && isAboutTopic);
  const dropped = new Set<LabelMatch>();
  for (const line of lines) {
    const inLine = rangesInside(labels, line);
    if (inLine.every(({ open }) => open === null)) continue;
    const parts = sentences.filter(({ start, end }) => start < line.end && line.start < end);
    const read = parts.map((sentence) => {
      const here = rangesInside(inLine, sentence);
      const other = cues === undefined || rangesInside(tokens, sentence).some(({ key }) => cues.has(key));
      return { here, isOther: other && here.every(({ open }) => open !== null) };
    });
    const lineHasCompany = read.some(({ here, isOther }) => !isOther && here.some(isCompany));
    for (const { here, isOther } of read) {
      const hasCompany = here.some(isCompany) || tellsStory(here);
      for (const label of here) {
        const stays = isCompany(label) || hasCompany || (lineHasCompany && OF_THE_LINE.has(label.concept));
        if (label.open !== null && (isOther || !stays)) dropped.add(label);
      }
    }
  }
  return labels.filter((label) => !dropped.has(label));
}

function tellsStory(labels: readonly LabelMatch[]): boolean {
  const kinds = new Set(labels.map(({ concept }) => concept));
  return kinds.has('people') && [...kinds].some((concept) => ACTS.has(concept));
}
