/** A rule of a style sheet, nested in whatever at-rules. */
export interface CssRule {
  selector: string;
  /** Conditions of the at-rules around it, outermost first: `@media (forced-colors: active)`. */
  within: string[];
  /** In order; a property may stand twice. */
  declarations: [property: string, value: string][];
}

/** The rules of a plain style sheet: comments, at-rules around rules, no braces or semicolons in strings. */
export function cssRules(sheet: string): CssRule[] {
  return rulesIn(sheet.replace(/\/\*[\s\S]*?\*\//g, ''), []);
}

function rulesIn(text: string, within: string[]): CssRule[] {
  const rules: CssRule[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    // A statement without a block, such as an import.
    if (text[at] === ';') from = at + 1;
    if (text[at] !== '{') continue;
    const selector = text.slice(from, at).trim().replaceAll(/\s+/g, ' ');
    const end = endOfBlock(text, at);
    const inside = text.slice(at + 1, end);
    if (inside.includes('{')) rules.push(...rulesIn(inside, [...within, selector]));
    else rules.push({ selector, within, declarations: declarationsIn(inside) });
    at = end;
    from = end + 1;
  }
  return rules;
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a block is not closed: ${text.slice(open, open + 60)}`);
}

function declarationsIn(block: string): [string, string][] {
  return block.split(';').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    if (colon < 0) return [];
    return [
      [
        line.slice(0, colon).trim(),
        line
          .slice(colon + 1)
          .trim()
          .replaceAll(/\s+/g, ' '),
      ],
    ];
  });
}
