import { english } from './english/english';

/** All words of the interface in one language. */
export type Words = typeof english;

/**
 * All words of the interface in one language.
 *
 * @param _lang BCP 47 tag, e.g. `en` or `es-MX`. A language that is not here gets English.
 */
export function words(_lang: string): Words {
  return english;
}
