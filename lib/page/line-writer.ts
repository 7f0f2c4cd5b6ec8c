import type { Block, BlockKind } from '../model/article';
import type { RenderedText, TextRun } from './rendered-text';

/** Blanks that HTML keeps but that may not begin or end a line: no-break and other wide spaces, zero-width characters. */
const BLANK = '\\u00a0\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff';

/** White space that HTML collapses, or blanks, or all the rest. */
const PIECE = new RegExp(`([ \\t\\n\\f\\r]+)|([${BLANK}]+)|[^ \\t\\n\\f\\r${BLANK}]+`, 'g');

/** Characters written or waiting to be written, with their place in the document when they have one. */
interface Piece {
  text: string;
  node: Text | null;
  offset: number;
}

/** Builds a rendered text line by line: collapses white space, cuts at the limit, notes where characters come from. */
export class LineWriter {
  private readonly chunks: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly runs: TextRun[] = [];
  private readonly limit: number;
  private length = 0;
  /** The line being written, or null between lines. */
  private line: { start: number; kind: BlockKind } | null = null;
  /** White space and blanks that are only written if text follows on the same line. */
  private waiting: Piece[] = [];
  private breaks = 0;
  private last = '';
  /** False once text had to be left out. */
  complete = true;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Adds a text node. `preformatted`: its newlines end lines. */
  write(node: Text, kind: BlockKind, preformatted: boolean): void {
    for (const match of node.data.matchAll(PIECE)) {
      const piece = { text: match[0], node, offset: match.index };
      if (match[1] !== undefined) {
        if (preformatted && match[1].includes('\n')) this.endLine();
        else this.space({ ...piece, text: ' ' });
      } else if (match[2] !== undefined) {
        if (this.line !== null) this.waiting.push(piece);
      } else {
        this.put(piece, kind);
      }
      if (!this.complete) return;
    }
  }

  /** Adds characters that the browser draws and the document does not hold. */
  draw(text: string, kind: BlockKind): void {
    this.put({ text, node: null, offset: 0 }, kind);
  }

  /** One `<br>` is a space, a second one with nothing between ends the line. */
  lineBreak(): void {
    this.breaks += 1;
    if (this.breaks > 1) this.endLine();
    else this.space({ text: ' ', node: null, offset: 0 });
  }

  endLine(): void {
    if (this.line !== null)
      this.blocks.push({ start: this.line.start, end: this.length, kind: this.line.kind });
    this.line = null;
    this.waiting = [];
    this.breaks = 0;
  }

  /** The last character of the line being written, or an empty string at its start. */
  lastCharacter(): string {
    return this.line === null || this.waiting.length > 0 ? '' : this.last;
  }

  finish(): RenderedText {
    this.endLine();
    return { text: this.chunks.join(''), blocks: this.blocks, complete: this.complete, runs: this.runs };
  }

  private space(piece: Piece): void {
    if (this.line !== null && this.waiting.at(-1)?.text !== ' ') this.waiting.push(piece);
  }

  private put(piece: Piece, kind: BlockKind): void {
    if (this.line === null) {
      if (this.length > 0) this.append({ text: '\n', node: null, offset: 0 });
      this.line = { start: this.length, kind };
    }
    for (const blank of this.waiting) this.append(blank);
    this.waiting = [];
    this.breaks = 0;
    this.append(piece);
  }

  private append(piece: Piece): void {
    const text = this.fit(piece.text);
    if (text === '') return;
    this.chunks.push(text);
    this.last = text.slice(-1);
    if (piece.node !== null) {
      const run = this.runs.at(-1);
      const follows =
        run !== undefined &&
        run.node === piece.node &&
        run.offset + run.length === piece.offset &&
        run.start + run.length === this.length;
      if (follows) run.length += text.length;
      else
        this.runs.push({ start: this.length, length: text.length, node: piece.node, offset: piece.offset });
    }
    this.length += text.length;
  }

  /** As much of a string as the limit allows; never half of a surrogate pair. */
  private fit(text: string): string {
    const room = this.limit - this.length;
    if (text.length <= room) return text;
    this.complete = false;
    const cut = Math.max(0, room);
    const last = text.charCodeAt(cut - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? cut - 1 : cut);
  }
}
