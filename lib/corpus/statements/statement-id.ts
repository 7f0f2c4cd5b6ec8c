/** Words of the text that a statement's id repeats: enough to recognise it, short enough to read. */
const ID_WORDS = 5;

/**
 * A readable id: speaker's last name, day or month, first words. `taken` holds the ids given so far and gets the new
 * one; where two would be equal the later one gets a number.
 */
export function statementId(
  speaker: string | null,
  published: string | null,
  text: string,
  taken: Set<string>,
): string {
  const words = slug(text).split('-').slice(0, ID_WORDS).join('-');
  const base = [lastNameOf(speaker), published ?? 'undated', words].filter((part) => part !== '').join('-');
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** The last word of a name, as a slug; "unnamed" where there is none. */
export function lastNameOf(speaker: string | null): string {
  const words = slug(speaker ?? 'unnamed').replace(/-(members|\d+)(?=-|$)/g, '');
  return words.split('-').at(-1) ?? '';
}

/** Small letters and digits of any script's Latin letters without accents, joined by hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
