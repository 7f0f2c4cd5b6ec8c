import type { Paragraph } from '../../model/article';
import { closesSingle, isMeasure, LETTER, leadingSpace, opensSingle, seenAfter, seenBefore } from './beside';

/** A stretch between two quotation marks. Offsets are UTF-16, `[start, end)`. */
export interface Quotation {
  /** After the opening mark. */
  start: number;
  /** Before the closing mark, or where the unclosed quotation is taken to end. */
  end: number;
  /** With the marks. */
  outerStart: number;
  outerEnd: number;
  closed: boolean;
  /** Single marks: ‘…’ or '…'. */
  single: boolean;
  /** Goes on from the quotation before it: the mark was reopened at a new paragraph. */
  continues: boolean;
  /** Index into the paragraphs that were passed in. */
  paragraph: number;
}

interface Open {
  mark: string;
  at: number;
  width: number;
  children: Quotation[];
}

/** Deeper nesting than this is noise; the limit keeps the work linear. */
const DEEPEST = 4;
// The first of three apostrophes after a word closes what stands inside; the other two are one mark.
const MARK = /(?<=\S)'(?=''(?!'))|``|''|‘‘|’’|["“”„‟«»‹›‘’‚'「」『』]/gu;
const OPENING_BEFORE = /[\s([{—–\-/“"‘'«»:;,*…]/u;
/** No quotation begins so: a comma, a closing bracket, a stop before a space that is no ellipsis (". . ."). */
const NEVER_FIRST = /^(?:[,;:)\]]|[.!?](?:$|\s(?!\.)))/u;

/** What may close what. Straight marks and doubled apostrophes close themselves. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”“"’’',
  '”': '”“"',
  '"': '"”“',
  "''": "''\"”",
  '``': "''\"”",
  '‘‘': "’’''”",
  '„': '“”"‟',
  '‟': '”“',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};
/** Open wherever they stand. */
const OPENS = new Set(['“', '„', '«', '``', '‘‘', '‹', '「', '『']);
/** Never open. */
const ONLY_CLOSES = new Set(['’’', '」', '』']);

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, and gives the outermost quotations in reading order,
 * disjoint. Knows straight, curly, low-high, guillemets both ways, corner brackets, doubled apostrophes and backticks, single marks;
 * leaves apostrophes, feet and inches alone. Linear in the length of the text.
 */
export function pairMarks(text: string, lines: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  let carried: Open | null = null;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) continue;
    const pairer = new LinePairer(text, line, i, carried);
    const dangling = pairer.run();
    for (const pair of pairer.found) found.push(pair);
    carried = null;
    if (dangling === null) continue;
    const next = lines[i + 1];
    const reopened = next !== undefined && reopens(text, next, dangling.mark);
    const children = reopened && dangling.mark === '“' ? [] : dangling.children;
    const first = children[0];
    // After a full stop a new quotation began and the close before it is lost; after other words it stands inside.
    const released =
      first !== undefined && /[.!?…]\s*$/u.test(text.slice(first.outerStart - 3, first.outerStart));
    const end = released ? first.outerStart : (children.at(-1)?.outerEnd ?? line.end);
    const start = dangling.at + dangling.width;
    found.push({
      ...{ start, end, outerStart: dangling.at, outerEnd: end, closed: false, single: false },
      ...{ continues: pairer.continues(dangling), paragraph: i },
    });
    if (released) for (const child of children) found.push(child);
    else if (
      children.length === 0 &&
      (reopened || (next !== undefined && closesFirst(text, next, dangling.mark)))
    )
      carried = dangling;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Pairs the marks of one paragraph with a stack; `carried` is a quotation still open from the paragraph before. */
class LinePairer {
  readonly found: Quotation[] = [];
  private readonly stack: Open[] = [];
  private readonly carriedAt: number;

  constructor(
    private readonly text: string,
    private readonly line: Paragraph,
    private readonly index: number,
    private readonly carried: Open | null,
  ) {
    this.carriedAt = carried === null ? -1 : line.start + leadingSpace(line.text);
  }

  continues(open: Open): boolean {
    return this.carried !== null && open.at === this.carriedAt;
  }

  /** Runs over the paragraph and gives the outermost quotation left open, if any. */
  run(): Open | null {
    const marks = marksOf(this.line);
    let from = 0;
    if (this.carried !== null) {
      const first = marks[0];
      const reopened = first !== undefined && first.at === this.carriedAt;
      const mark = this.carried.mark;
      this.stack.push({ mark, at: this.carriedAt, width: reopened ? first.mark.length : 0, children: [] });
      if (reopened) from = 1;
    }
    for (let i = from; i < marks.length; i += 1) {
      const mark = marks[i];
      if (mark === undefined) continue;
      if (isSingle(mark.mark)) i = this.trySingle(marks, i);
      else this.take(mark.mark, mark.at);
    }
    return this.stack[0] ?? null;
  }

  private take(mark: string, at: number): void {
    const top = this.stack.at(-1);
    const before = seenBefore(this.text, at, this.line.start);
    const after = seenAfter(this.text, at + mark.length, this.line.end);
    const spaceBefore = before === '' || /\s/u.test(before);
    const spaceAfter = after === '' || /\s/u.test(after);
    // A space lost before the mark (authorities."We) still opens where nothing is open.
    const glued = /[\p{L}.!?]/u.test(before) && LETTER.test(after);
    const looksOpening =
      (before === '' || OPENING_BEFORE.test(before) || glued) &&
      !spaceAfter &&
      !NEVER_FIRST.test(this.text.slice(at + mark.length, Math.min(at + mark.length + 3, this.line.end)));
    if (mark === "''" && top !== undefined && top.mark !== "''" && top.mark !== '``' && top.mark !== '‘‘')
      return;
    const closable = this.openFor(mark);
    if (closable >= 0) {
      const low = this.stack[closable]?.mark === '„';
      const ended = spaceAfter || !LETTER.test(after);
      // A space on either side ("… planlos . “ Er …") is a slip at a close; nothing opens before a space.
      const loose = mark === '“' && spaceBefore && spaceAfter;
      const nests =
        !loose && !(low && !spaceBefore) && nestsInside(mark, spaceBefore || before === '(', ended, before);
      if (!nests) {
        this.close(closable, at, mark.length);
        return;
      }
    }
    if (ONLY_CLOSES.has(mark) || (mark === '“' && !spaceBefore && spaceAfter && !/[—–:]/u.test(before)))
      return;
    if ((!OPENS.has(mark) && !looksOpening) || after === '') return;
    if (isMeasure(this.text, mark, at) || this.stack.length >= DEEPEST) return;
    this.stack.push({ mark, at, width: mark.length, children: [] });
  }

  private openFor(mark: string): number {
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      if (CLOSES[this.stack[i]?.mark ?? '']?.includes(mark)) return i;
    }
    return -1;
  }

  private close(level: number, at: number, width: number): void {
    const open = this.stack[level];
    if (open === undefined) return;
    const pair: Quotation = {
      ...{ start: open.at + open.width, end: at, outerStart: open.at, outerEnd: at + width, closed: true },
      ...{ single: false, continues: this.continues(open), paragraph: this.index },
    };
    this.stack.length = level;
    const parent = this.stack.at(-1);
    if (parent === undefined) this.found.push(pair);
    else parent.children.push(pair);
  }

  /** A single mark opens a quotation only outside double marks, at a word's start, and where a mark closes it. */
  private trySingle(marks: readonly Mark[], i: number): number {
    const open = marks[i];
    if (open === undefined || this.stack.length > 0 || !opensSingle(this.text, this.line, open.at, open.mark))
      return i;
    let weak = -1;
    let doubles = 0;
    for (let j = i + 1; j < marks.length; j += 1) {
      const mark = marks[j];
      if (mark === undefined) break;
      if (!isSingle(mark.mark)) {
        doubles += 1;
        continue;
      }
      if (opensSingle(this.text, this.line, mark.at, mark.mark)) break;
      const strength =
        doubles % 2 === 0 ? closesSingle(this.text, this.line, mark.at, mark.mark, open.mark) : 0;
      if (strength === 1 && weak < 0) weak = j;
      if (strength === 2) return this.addSingle(open, mark, j);
    }
    const fallback = marks[weak];
    return fallback === undefined ? i : this.addSingle(open, fallback, weak);
  }

  private addSingle(open: Mark, close: Mark, index: number): number {
    this.found.push({
      ...{ start: open.at + 1, end: close.at, outerStart: open.at, outerEnd: close.at + 1, closed: true },
      ...{ single: true, continues: false, paragraph: this.index },
    });
    return index;
  }
}

interface Mark {
  mark: string;
  at: number;
}

function marksOf(line: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (const match of line.text.matchAll(MARK)) marks.push({ mark: match[0], at: line.start + match.index });
  return marks;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '’' || mark === '‚';
}

/** Whether a mark that could close stands where one opens: a quotation of the same kind inside, or a lost close. */
function nestsInside(mark: string, freeBefore: boolean, ended: boolean, before: string): boolean {
  if (mark === '“' || mark === '«') return freeBefore || !(ended || /[.,!?…]/u.test(before));
  if (mark === '"' || mark === "''" || mark === '»') return freeBefore && !ended;
  return false;
}

/** Whether the next paragraph begins with the mark again (Spanish repeats a closing guillemet). */
function reopens(text: string, next: Paragraph, mark: string): boolean {
  const at = next.start + leadingSpace(next.text);
  const head = text.slice(at, at + 2);
  if (mark === '«') return head.startsWith('«') || head.startsWith('»');
  if (mark === "''" || mark === '``' || mark === '‘‘') return head === "''" || head === '``' || head === '‘‘';
  if (mark === '“' || mark === '"' || mark === '”') return /^["“”]/u.test(head);
  return head.startsWith(mark);
}

/** Whether the first mark of the next paragraph can only be the close of the one left open. */
function closesFirst(text: string, next: Paragraph, mark: string): boolean {
  const first = marksOf(next).find((candidate) => !isSingle(candidate.mark));
  if (first === undefined || !CLOSES[mark]?.includes(first.mark)) return false;
  if (first.mark === '“') return false;
  const before = first.at > next.start ? (text[first.at - 1] ?? '') : ' ';
  return !/[\s([{—–]/u.test(before);
}
