import type { BlockKind, Paragraph } from '../../model/article';

/** Characters of the longest line that is a time stamp or a rule; a longer one is text. */
const LONGEST_BORDER = 60;
const TIME = String.raw`\d{1,2}(?:[:.]\d{2}){1,2}\s*[ap]\.?\s?m\b\.?|\d{1,2}\s*[ap]\.?\s?m\b\.?|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s*(?:h|hrs|Uhr)\b\.?)?|(?:[01]?\d|2[0-3])[.h][0-5]\d\s*(?:h|hrs|Uhr)\b\.?`;
const ZONE = `(?:[A-Z]{2,4}|local time|Eastern|Central|Mountain|Pacific|hora local)`;
/** Weekday, month, day or year beside a time; nothing that could be a sentence. */
const DAY = String.raw`(?:(?:on|at|el|a las|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan\w*|feb\w*|mar(?:ch|zo)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|\d{1,2}(?:st|nd|rd|th)?|20\d{2})`;
const LABEL = String.raw`(?:(?:last\s)?updated?|posted|published|actualizado|publicado)(?:\s(?:at|on|a las))?:?`;
/** "8:42 a.m.", "[Updated 9:02 p.m.]", "10:15 AM ET", "Jan. 7, 2016, 20:15" and nothing else. */
const STAMP = new RegExp(
  String.raw`^[[(]?\s*(?:${LABEL}\s*)?(?:${DAY}[.,]?\s+)*(?:${TIME})(?:\s*\(?${ZONE}\b\)?)?(?:[\s,|·–—-]+${DAY}[.,]?)*\s*[\])]?\s*[:|·–—-]?$`,
  'iu',
);
/** "8:42 a.m. — Odell takes the stage": the stamp begins the line of its entry. */
const LEADING_STAMP = new RegExp(
  String.raw`^(?:${TIME})(?:\s*\(?${ZONE}\b\)?)?\s*(?:[|·–—]|--|-\s|:\s)`,
  'iu',
);
const AGO = /^\d{1,2}\s*(?:m|min|mins|minutes?|h|hours?)\s+ago$/iu;
/** Three signs and no word: "***", "---", "• • •". */
const RULE = /^(?:[*•·∙_=~#—–―-]\s*){3,}$/u;

/**
 * The section each line stands in, counted from 0. A border begins one: a time stamp, a rule, a heading, the next item of a
 * list. No speaker is carried over it: what stands beyond is another entry of a live blog, another topic. Borders in a row are
 * one border. A list that a colon introduces ("Odell said:") is one section: its items go on with one speaker.
 */
export function sectionsOf(lines: readonly Paragraph[], kinds: readonly BlockKind[]): number[] {
  let section = 0;
  let wasBorder = true;
  let inColonList = false;
  return lines.map((line, i) => {
    const kind = kinds[i];
    const isItem = kind === 'list-item';
    if (isItem && kinds[i - 1] !== 'list-item') inColonList = /:\s*$/.test(lines[i - 1]?.text ?? '');
    const nextItem = isItem && kinds[i - 1] === 'list-item' && !inColonList;
    const stands = kind === 'heading' || kind === 'headline' || isBorderLine(line.text);
    if ((stands && !wasBorder) || nextItem) section += 1;
    wasBorder = stands;
    return section;
  });
}

/** Whether a line's own words make it a border: a time stamp, alone or before its entry, or a rule. */
export function isBorderLine(line: string): boolean {
  const words = line.trim();
  if (LEADING_STAMP.test(words.slice(0, LONGEST_BORDER))) return true;
  return words.length <= LONGEST_BORDER && (STAMP.test(words) || AGO.test(words) || RULE.test(words));
}
