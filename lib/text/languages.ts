/** The language of a BCP 47 tag without region or script, in small letters: "es" of "es-MX"; empty for an empty tag. */
export function baseLanguage(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
