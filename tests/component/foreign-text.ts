/** Attributes that are shown or read aloud. */
const SAID = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** The quotation marks of the languages here; page text has others (`inGreek`). */
const LITERAL = /[\p{Script=Latin}\p{N}“”«»"]/u;

/**
 * What an element shows or says that is neither in the brackets of the pseudo-locale nor in the Greek letters of the fixtures: each
 * with where it stands. A comparison of words has pieces of page text that may be a lone mark; elsewhere a lone mark is a literal.
 */
export function foreignText(root: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null) continue;
    const inDiff = parent.closest('.word-diff') !== null;
    if (isForeign(node.textContent ?? '', inDiff)) found.push(`${placeOf(parent)}: ${node.textContent}`);
  }
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const name of SAID) {
      const value = element.getAttribute(name);
      if (value !== null && isForeign(value, false)) found.push(`${placeOf(element)} ${name}: ${value}`);
    }
  return found;
}

function isForeign(text: string, mayBeMark: boolean): boolean {
  let outside = text;
  // Brackets stand in brackets where words are made of words.
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/⟦[^⟦⟧]*⟧/gu, '');
  }
  if (/[⟦⟧]/u.test(outside) || LITERAL.test(outside)) return true;
  const isMark = outside.trim() !== '' && !LETTER_OR_DIGIT.test(outside);
  return isMark && !mayBeMark;
}

function placeOf(element: Element): string {
  const name = element.getAttribute('class');
  return element.tagName.toLowerCase() + (name ? `.${name.replaceAll(' ', '.')}` : '');
}
