/** Fields of a report that hold text of the page or of the collection: what no language of the interface translates. */
const PRINTED = new Set(['text', 'title', 'outlet', 'name', 'by', 'speaker', 'terms', 'guide', 'says']);

/** Facts that the program puts into English itself; the interface must say them in its own words. */
const FACTS = /^(?:paragraph \d+(?: of \d+)?|in the headline|in a caption|\d+ of \d+ words|\d+ sentences?)$/;

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ“”«»';
const GREEK = [...'αβξδεφγηιθκλμνοπψρστυωςχζάΑΒΞΔΕΦΓΗΙΘΚΛΜΝΟΠΨΡΣΤΥΩΫΧΖΪ„‟„‟'];

/** A text in Greek letters, one for one, so that all offsets into it hold; its quotation marks become some that no language
 * of ours uses. Accented letters lose their accent. */
export function inGreek(text: string): string {
  return [...text]
    .map((letter) => {
      const base = letter.normalize('NFD').charAt(0);
      return GREEK[LATIN.indexOf(base)] ?? letter;
    })
    .join('');
}

/** A report, or a part of one, with all its page text in Greek letters: what is still Latin in a component comes from elsewhere. */
export function withMarkedText<T>(value: T): T {
  return mark(value, '') as T;
}

function mark(value: unknown, field: string): unknown {
  if (typeof value === 'string') {
    const printed = PRINTED.has(field) || (field === 'value' && !FACTS.test(value));
    return printed ? inGreek(value) : value;
  }
  if (Array.isArray(value)) return value.map((each) => mark(each, field));
  if (typeof value !== 'object' || value === null) return value;
  if ('rule' in value && typeof value.rule === 'string' && value.rule.endsWith('.none')) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mark(each, key)]));
}
