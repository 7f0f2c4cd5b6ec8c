// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter, HIGHLIGHT_NAMES, type Mark } from './paint';

/** What Firefox lets a content script do with a highlight: nothing that reads or iterates. */
class FakeHighlight {
  readonly ranges: Range[] = [];
  priority = 0;
  get size() {
    return this.ranges.length;
  }
  add(range: Range) {
    this.ranges.push(range);
  }
}

class FakeRegistry {
  readonly shown = new Map<string, FakeHighlight>();
  set(name: string, highlight: FakeHighlight) {
    this.shown.set(name, highlight);
  }
  delete(name: string) {
    this.shown.delete(name);
  }
}

let painted = new FakeRegistry();

function markOf(id: string, look: Mark['look'], word: string): Mark {
  const node = document.body.firstElementChild?.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(word));
  range.setEnd(node, node.data.indexOf(word) + word.length);
  return { id, look, range };
}

function shown(name: string): string[] {
  return painted.shown.get(name)?.ranges.map(String) ?? [];
}

beforeEach(() => {
  painted = new FakeRegistry();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: painted });
  vi.useFakeTimers();
  document.body.innerHTML = '<p>one two three</p>';
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('createPainter', () => {
  it('paints each look under its name, and replaces what was there', () => {
    const painter = createPainter(document);
    painter.paint([
      markOf('q1', 'elsewhere', 'one'),
      markOf('q2', 'differs', 'two'),
      markOf('q1', 'elsewhere', 'three'),
    ]);
    expect(shown(HIGHLIGHT_NAMES.elsewhere)).toEqual(['one', 'three']);
    expect(shown(HIGHLIGHT_NAMES.differs)).toEqual(['two']);
    painter.paint([markOf('q1', 'elsewhere', 'one')]);
    expect(shown(HIGHLIGHT_NAMES.elsewhere)).toEqual(['one']);
    expect(painted.shown.has(HIGHLIGHT_NAMES.differs)).toBe(false);
  });

  it.each<[string, Mark['look'], string, boolean]>([
    ['the same place, by another range', 'elsewhere', 'two', true],
    ['another look', 'differs', 'two', false],
    ['another place', 'elsewhere', 'three', false],
  ])('repaints only what has changed: %s', (_trap, look, word, stays) => {
    const painter = createPainter(document);
    painter.paint([markOf('q1', 'elsewhere', 'one'), markOf('q2', 'elsewhere', 'two')]);
    const before = painted.shown.get(HIGHLIGHT_NAMES.elsewhere);
    painter.paint([markOf('q1', 'elsewhere', 'one'), markOf('q2', look, word)]);
    expect(painted.shown.get(HIGHLIGHT_NAMES.elsewhere) === before).toBe(stays);
  });

  it('puts the same marks back where the page has cleared them meanwhile', () => {
    const painter = createPainter(document);
    painter.paint([markOf('q1', 'elsewhere', 'one')]);
    painted.shown.clear();
    painter.paint([markOf('q1', 'elsewhere', 'one')]);
    expect(shown(HIGHLIGHT_NAMES.elsewhere)).toEqual(['one']);
  });

  it('comes back after the page cleared the registry or a highlight', () => {
    const painter = createPainter(document);
    painter.paint([markOf('q1', 'elsewhere', 'one'), markOf('q2', 'differs', 'two')]);
    painted.shown.get(HIGHLIGHT_NAMES.differs)?.ranges.splice(0);
    painted.shown.clear();
    painter.reassert();
    expect(shown(HIGHLIGHT_NAMES.elsewhere)).toEqual(['one']);
    expect(shown(HIGHLIGHT_NAMES.differs)).toEqual(['two']);
  });

  it('stays away once cleared', () => {
    const painter = createPainter(document);
    painter.paint([markOf('q1', 'elsewhere', 'one')]);
    painter.clear();
    painter.reassert();
    expect(painted.shown.size).toBe(0);
  });

  it('flashes for a moment', () => {
    const painter = createPainter(document);
    painter.show([markOf('q1', 'elsewhere', 'one').range, markOf('q1', 'elsewhere', 'two').range]);
    expect(shown(HIGHLIGHT_NAMES.flash)).toEqual(['one', 'two']);
    vi.runAllTimers();
    expect(painted.shown.has(HIGHLIGHT_NAMES.flash)).toBe(false);
    painter.show([]);
    expect(painted.shown.has(HIGHLIGHT_NAMES.flash)).toBe(false);
  });

  it('tells the smallest mark at a point, and none under a box that lies over the page', () => {
    const painter = createPainter(document);
    const large = markOf('large', 'elsewhere', 'one two');
    const small = markOf('small', 'differs', 'two');
    for (const mark of [large, small]) {
      vi.spyOn(mark.range, 'getClientRects').mockReturnValue([
        new DOMRect(0, 0, 50, 10),
      ] as unknown as DOMRectList);
    }
    painter.paint([large, small]);
    const under = vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.querySelector('p'));
    expect(painter.hitTest(5, 5)).toBe(small);
    expect(painter.hitTest(60, 5)).toBeNull();
    under.mockReturnValue(document.body.appendChild(document.createElement('dialog')));
    expect(painter.hitTest(5, 5)).toBeNull();
    under.mockReturnValue(null);
    expect(painter.hitTest(5, 5)).toBeNull();
  });

  it('tells the same id at each place that prints the words', () => {
    const painter = createPainter(document);
    const places = ['one', 'three'].map((words, index) => {
      const mark = markOf('q1', 'elsewhere', words);
      const box = new DOMRect(100 * index, 0, 50, 10);
      vi.spyOn(mark.range, 'getClientRects').mockReturnValue([box] as unknown as DOMRectList);
      return mark;
    });
    painter.paint(places);
    vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.querySelector('p'));
    expect([5, 105, 60].map((x) => painter.hitTest(x, 5))).toEqual([...places, null]);
  });

  it('does nothing where the browser cannot paint', () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('Highlight', undefined);
    const painter = createPainter(document);
    const mark = markOf('q1', 'elsewhere', 'one');
    painter.paint([mark]);
    painter.show([mark.range]);
    painter.reassert();
    painter.clear();
    expect(painted.shown.size).toBe(0);
  });
});
