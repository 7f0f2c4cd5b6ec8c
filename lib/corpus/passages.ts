import { NO_CUES } from '../model/cues';
import type { CompiledCorpus } from './corpus';
import { NO_TOPIC } from './records/tables';

/**
 * A corpus of plain passages, one a line: each line is a statement of one wording, by nobody known, whose id is its
 * line number from 0. Empty lines are passed over and counted.
 */
export function compilePassages(id: string, text: string): CompiledCorpus {
  const lines = text.split(/\r?\n/).flatMap((line, number) => (line.trim() === '' ? [] : [{ line, number }]));
  return {
    id,
    extent: {
      id,
      articles: 0,
      readInPart: 0,
      quotes: lines.length,
      mostly: null,
      outlets: 0,
      lang: 'en',
      from: '',
      to: '',
    },
    topic: NO_TOPIC,
    outlets: [],
    labels: [],
    styleNotes: [],
    cues: NO_CUES,
    examples: [],
    statements: lines.map(({ line, number }) => ({
      id: String(number),
      speaker: null,
      spellings: [],
      occasion: null,
      published: null,
      lang: 'en',
      versions: [{ id: String(number), text: line, kind: null, attested: 'as-printed-by', by: [] }],
      printings: [],
      renderings: [],
    })),
    passages: lines.map(({ line }, index) => ({ text: line, statement: index, rendering: false })),
  };
}
