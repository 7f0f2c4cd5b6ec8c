/**
 * Most elements inside one another; the cost of a tree grows as the square of its depth. Browsers stop at 512. More is
 * let through here, because an element left open is counted to the end and a parser closes it with what is around it.
 */
const DEEPEST = 2000;

/** Elements without content, and those that the next of their kind closes: leaving these open nests nothing. */
const NEVER_DEEP = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'body caption colgroup dd dt head html li optgroup option p tbody td tfoot th thead tr'
  ).split(' '),
);

/** Elements whose content is not looked into: no markup, or markup by other rules. */
const CLOSED = new Set('iframe math noembed noscript script style svg textarea title xmp'.split(' '));

const MARKUP = /<!--|<(\/?)([a-z][^\s/>]*)/gi;

/**
 * HTML with the tags taken out that would nest elements deeper than any page needs; their text stays. Ordinary pages come
 * back unchanged. Linear in the length of the page.
 */
export function boundNesting(html: string): string {
  const kept: string[] = [];
  const around: string[] = [];
  const dropped = new Map<string, number>();
  let from = 0;
  const drop = (start: number, name: string, change: 1 | -1) => {
    const end = html.indexOf('>', start);
    kept.push(html.slice(from, start));
    from = end < 0 ? html.length : end + 1;
    dropped.set(name, (dropped.get(name) ?? 0) + change);
  };
  MARKUP.lastIndex = 0;
  for (let tag = MARKUP.exec(html); tag !== null; tag = MARKUP.exec(html)) {
    const name = tag[2]?.toLowerCase();
    if (name === undefined || (tag[1] === '' && CLOSED.has(name))) {
      const end = name === undefined ? html.indexOf('-->', tag.index) : endOf(name, html, tag.index);
      if (end < 0) break;
      MARKUP.lastIndex = end;
    } else if (NEVER_DEEP.has(name)) {
      // Counts for nothing, open or closed.
    } else if (tag[1] === '') {
      if (around.length < DEEPEST) around.push(name);
      else drop(tag.index, name, 1);
    } else if ((dropped.get(name) ?? 0) > 0) {
      drop(tag.index, name, -1);
    } else {
      const opened = around.lastIndexOf(name);
      if (opened >= 0) around.length = opened;
    }
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

function endOf(name: string, html: string, start: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = start;
  return end.exec(html)?.index ?? -1;
}
