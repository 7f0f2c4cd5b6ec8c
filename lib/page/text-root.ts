import { isFurniture } from './boilerplate';

/** An inner element is the root if it holds this share of the text around it. Generous: 0.6 keeps side stories out. */
const MIN_SHARE = 0.6;

/** Going up to reach the headline may add at most this factor of text. */
const MAX_GROWTH = 1.3;

const CANDIDATES = 'main, [role="main"], article, [itemprop~="articleBody"]';

const NOT_COUNTED = new Set(['script', 'style', 'noscript', 'template', 'a', 'iframe', 'svg', 'textarea']);

/**
 * The element to read an article from: the smallest of `main`, `article` and marked article bodies that holds most
 * of the page's text, widened to the headline beside it; the body where none does.
 *
 * It is generous on purpose: what is not the article is passed over while reading (`isFurniture`), and a paragraph
 * lost here would be lost for good.
 */
export function findTextRoot(document: Document): Element {
  const whole: Element = document.body ?? document.documentElement;
  const weights = new Map<Element, number>();
  const total = weigh(whole, weights);
  let root: Element = whole;
  for (const candidate of whole.querySelectorAll(CANDIDATES)) {
    const weight = weights.get(candidate) ?? 0;
    if (
      weight >= MIN_SHARE * (root === whole ? total : (weights.get(root) ?? total)) &&
      root.contains(candidate)
    ) {
      root = candidate;
    }
  }
  return widenToHeadline(root, whole, weights);
}

function widenToHeadline(root: Element, whole: Element, weights: ReadonlyMap<Element, number>): Element {
  if (root === whole || root.querySelector('h1') !== null) return root;
  const most = MAX_GROWTH * (weights.get(root) ?? 0);
  for (let up = root.parentElement; up !== null && up !== whole.parentElement; up = up.parentElement) {
    if ((weights.get(up) ?? 0) > most) break;
    if (up.querySelector('h1') !== null) return up;
  }
  return root;
}

/**
 * Counts the characters of text outside links and furniture under each element. One pass, a loop and not a
 * recursion, since broken pages nest very deep.
 */
function weigh(whole: Element, weights: Map<Element, number>): number {
  let node: Node = whole;
  let count = 0;
  const before: number[] = [];
  const up = () => {
    weights.set(node as Element, count - (before.pop() ?? 0));
  };
  while (true) {
    if (node.nodeType === 3) count += (node as Text).data.trim().length;
    if (node.nodeType === 1 && isCounted(node as Element, whole)) {
      before.push(count);
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      up();
    }
    while (node !== whole && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      up();
    }
    if (node === whole || node.nextSibling === null) return count;
    node = node.nextSibling;
  }
}

function isCounted(element: Element, whole: Element): boolean {
  return element === whole || !(NOT_COUNTED.has(element.localName) || isFurniture(element));
}
