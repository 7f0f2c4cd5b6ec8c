import type { Quote } from '../../lib/model/report';
import type { Words } from '../words/words';

/** Who the article says it was, in the fullest name it gives. */
export function sayWho(quote: Quote, w: Words): string {
  const { source, certainty } = quote.attribution;
  const name = source?.name ?? (isPronoun(source?.text ?? '') ? undefined : source?.text);
  if (name === undefined) return w.noSpeaker;
  return certainty === 'certain' ? name : w.unsureSpeaker(name);
}

/** A pronoun names nobody. */
function isPronoun(text: string): boolean {
  return /^(?:he|she|it|they|we|i|él|ella|ellos|ellas)$/iu.test(text.trim());
}
