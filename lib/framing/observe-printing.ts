import type { Printing, RecordedLabel } from '../model/corpus';
import type { Observation, RecordEvidence } from '../model/report';
import { verbRule } from './dimensions/verb';

/** Noted by a person from the article itself. */
const NOTED = 0.9;
/** A label whose place was not noted: it is in the article, perhaps not near the quote. */
const NOTED_SOMEWHERE = 0.7;
/** Rule of a word noted in the headline, the quote's paragraph or one beside it; these come first. */
const NEAR = 'words.noted-near-quote';

/**
 * The facts of a stored article, noted by hand, in the form of live observations. Evidence names the record and the
 * field and gives its words. No headline claim where the headline was not seen; no position where the article was not
 * read whole.
 */
export function observePrinting(printing: Printing): Observation[] {
  const { article, verb, speakerAs, cue, via, paragraph } = printing;
  const found: Observation[] = [];
  const note = (field: string, text: string): RecordEvidence => ({ record: article, field, text });
  const add = (dimension: string, value: string, rule: string, evidence: RecordEvidence) =>
    found.push({ dimension, value, confidence: NOTED, rule, voice: 'narrator', evidence });
  if (printing.speaker) add('source', printing.speaker, 'source.noted', note('speaker', printing.speaker));
  if (verb) {
    const evidence = cue?.includes(verb.printed) ? note('cue', cue) : note('verb', verb.printed);
    add('verb', verb.printed, verbRule(verb.class), evidence);
  }
  const description = speakerAs ? describeAs(speakerAs, printing.speaker) : null;
  if (speakerAs && description) add('speaker', description, 'speaker.noted', note('speakerAs', speakerAs));
  const words = printing.labels
    .filter(({ voice }) => voice !== 'headline' || printing.titleSeen)
    .map((label) => observeLabel(label, paragraph, note('labels', label.clause ?? label.term)));
  found.push(...words.filter(({ rule }) => rule === NEAR), ...words.filter(({ rule }) => rule !== NEAR));
  if (via) add('credit', via.name, 'credit.outlet', note('via', via.clause ?? via.name));
  if (paragraph !== null && printing.read === 'whole') {
    add('position', `paragraph ${paragraph}`, 'position.noted', note('paragraph', String(paragraph)));
  }
  return found;
}

function observeLabel(
  label: RecordedLabel,
  quoteParagraph: number | null,
  evidence: RecordEvidence,
): Observation {
  const placed = label.voice !== 'article';
  const gap = label.paragraph === null || quoteParagraph === null ? null : label.paragraph - quoteParagraph;
  const near = label.voice === 'headline' || (gap !== null && Math.abs(gap) <= 1);
  return {
    dimension: `words-${label.concept}`,
    value: label.term,
    confidence: placed ? NOTED : NOTED_SOMEWHERE,
    rule: !placed ? 'words.noted-without-place' : near ? NEAR : 'words.noted',
    voice: label.voice,
    evidence,
  };
}

const NOT_A_DESCRIPTION = /^(?:he|she|they|it|we|i|el|él|ella|ellos)$/i;
/** A form of address says nothing of who somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|sr|sra)\.?$/i;

/** The recorded words for the speaker without the name, or null when they are only a name or a pronoun. */
function describeAs(speakerAs: string, speaker: string | null): string | null {
  const words = speakerAs.trim();
  if (words === '' || NOT_A_DESCRIPTION.test(words)) return null;
  const parts = (speaker ?? '').split(/\s+/).filter((part) => part !== '');
  const isName = (word: string) => parts.some((part) => fold(part) === fold(word));
  const kept = words.split(/\s+/);
  const first = kept.findIndex(isName);
  if (first < 0) return words;
  let after = first;
  while (after < kept.length && isName(kept[after] ?? '')) after++;
  const tail = /,$/.test(kept[after - 1] ?? '') ? ',' : '';
  const before = kept.slice(0, first).join(' ');
  // The comma after a clause is the article's sentence's.
  const rest = kept.slice(after).join(' ').replace(/[,;]$/, '');
  if (rest === '' && (before === '' || ADDRESS.test(before))) return null;
  return `${before === '' ? '' : `${before} `}…${tail}${rest === '' ? '' : ` ${rest}`}`;
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[^\p{L}]/gu, '');
}
