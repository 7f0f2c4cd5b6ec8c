import type { Fault, ReportField } from '../records/faults';
import type { CorpusRecords } from '../records/read-records';

/** Words that set one guide, or one wording, above another: a note says what a guide says and no more. */
const RANKS =
  /(?<!\p{L})(?:best|better|worse|worst|right|rightly|wrong|wrongly|correct|correctly|incorrect|proper|properly|improper|accurate|inaccurate|neutral|authoritative|leading|respected|reputable|official|standard|strict|stricter|strictest|sensible|superior|inferior|even|unlike|mejor|mejores|peor|peores|correcto|correcta|incorrecto|incorrecta|adecuado|adecuada|apropiado|apropiada|oficial)(?!\p{L})/iu;

/** What the word lists of a topic say wrongly of each other. */
export function checkLexicon(records: CorpusRecords): Fault[] {
  return [...checkLabels(records), ...checkStyleNotes(records), ...checkCues(records)];
}

function checkLabels({ labels }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  labels.forEach(({ term, lang, concept, caseSensitive }, index) => {
    const key = `${lang} ${caseSensitive ? term : term.toLowerCase()}`;
    const other = seen.get(key);
    if (other !== undefined) {
      const reason = `"${term}" stands twice, first for ${other}: keep one`;
      faults.push({ file: 'lexicon/labels.json', field: `${index}.term`, reason });
    }
    seen.set(key, concept);
  });
  return faults;
}

function checkStyleNotes({ labels, styleNotes }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const fault: ReportField = (field, reason) =>
    faults.push({ file: 'lexicon/style-notes.json', field, reason });
  const known = new Set(labels.map(({ term, lang }) => `${lang} ${term}`));
  const noted = new Set<string>();
  styleNotes.forEach(({ terms, lang, guides }, index) => {
    terms.forEach((term, at) => {
      const field = `${index}.terms.${at}`;
      if (!known.has(`${lang} ${term}`))
        fault(field, `"${term}" (${lang}) is not in labels.json: add it there or take it out`);
      if (noted.has(`${lang} ${term}`)) fault(field, `"${term}" already has a note: put the guides into one`);
      noted.add(`${lang} ${term}`);
    });
    const names = new Set<string>();
    guides.forEach(({ guide, says }, at) => {
      if (names.has(guide))
        fault(`${index}.guides.${at}.guide`, `"${guide}" stands twice: two guides are two names`);
      names.add(guide);
      const [rank] = RANKS.exec(says) ?? [];
      if (rank !== undefined)
        fault(`${index}.guides.${at}.says`, `"${rank}" ranks: say only what the guide asks for`);
    });
  });
  return faults;
}

function checkCues({ cues }: CorpusRecords): Fault[] {
  if (cues === null) return [];
  const faults: Fault[] = [];
  const fault: ReportField = (field, reason) => faults.push({ file: 'lexicon/cues.json', field, reason });
  const ids = new Set<string>();
  const masked = new Set(cues.masks.map((mask) => mask.toLowerCase()));
  cues.frames.forEach(({ id, terms }, index) => {
    if (ids.has(id)) fault(`frames.${index}.id`, `"${id}" stands twice: put the terms into one frame`);
    ids.add(id);
    const seen = new Set<string>();
    terms.forEach(({ term }, at) => {
      const field = `frames.${index}.terms.${at}.term`;
      if (seen.has(term.toLowerCase())) fault(field, `"${term}" stands twice in this frame: keep one`);
      if (masked.has(term.toLowerCase())) fault(field, `"${term}" is masked and never found: take it out`);
      seen.add(term.toLowerCase());
    });
  });
  return faults;
}
