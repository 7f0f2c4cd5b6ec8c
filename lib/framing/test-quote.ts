import type { Attribution, Quote, Source } from '../model/report';
import { readVoices, type VoiceContext } from './voice/voice';

/** A text with its first quotation and who said it, for tests of what is observed near a quote. */
export interface WrittenQuote {
  text: string;
  quote: Pick<Quote, 'start' | 'end' | 'text' | 'parts'>;
  attribution: Attribution;
  voices: VoiceContext;
}

const MARKS = /[{}[\]<>]/g;

/**
 * Reads a text in which a quotation stands in “ ”, its reporting words in {}, its speaker in [] and the newsroom it is credited to
 * in <>: “It is safe,” [Roe] {told} <the Ledger>. All brackets are taken out. The last quotation is meant where `last` is set.
 *
 * @param named What the speaker is called; null for one without a name.
 */
export function writtenQuote(
  written: string,
  named: Partial<Pick<Source, 'name' | 'role'>> = {},
  last = false,
): WrittenQuote {
  const text = written.replace(MARKS, '');
  const spanOf = (open: string, close: string) => {
    const from = written.indexOf(open);
    if (from < 0) return null;
    const words = written.slice(from + 1, written.indexOf(close)).replace(MARKS, '');
    const start = written.slice(0, from).replace(MARKS, '').length;
    return { start, end: start + words.length, text: words };
  };
  const quotes = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 1: inner = '' }) => {
    const part = { start: index + 1, end: index + 1 + inner.length, text: inner };
    return { ...part, kind: 'speech' as const, parts: [part], repeats: [] };
  });
  const quote = last ? quotes.at(-1) : quotes[0];
  if (!quote) throw new Error(`The text has no quotation in “ ”: ${text}`);
  const [source, cue, via] = [spanOf('[', ']'), spanOf('{', '}'), spanOf('<', '>')];
  return {
    text,
    quote,
    attribution: {
      source: source && { name: source.text, role: 'person', ...source, ...named },
      cue: cue && { ...cue, lemma: cue.text, class: 'neutral' },
      via: via && { ...via, name: via.text.replace(/^the /i, '') },
      certainty: 'certain',
    },
    voices: readVoices({ text, title: null, blocks: [], quotes, outlets: [] }),
  };
}
