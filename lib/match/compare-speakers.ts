import { samePerson } from '../text/names';
import type { Circumstances } from './decide';

/** What is known of who spoke: the name a quote is given, and the recorded spellings of who made a statement. */
export function compareSpeakers(speaker: string | null, known: readonly string[]): Circumstances['speaker'] {
  const isNamed = speaker !== null && speaker.trim() !== '';
  if (known.length === 0) return isNamed ? 'unstated' : 'unknown';
  if (!isNamed) return 'unstated';
  return known.some((name) => samePerson(speaker, name)) ? 'same' : 'other';
}
