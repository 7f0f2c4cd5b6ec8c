import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightBeside, placeCard } from './place-card';

const card = { width: 300, height: 200 };
const view = { width: 1000, height: 800 };
const mark = (left: number, top: number, width = 200, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCard', () => {
  it.each([
    ['below, where there is room', mark(100, 100), view, { left: 100, top: 128 }],
    ['above, where there is none below', mark(100, 700), view, { left: 100, top: 492 }],
    ['not past the right edge', mark(900, 100), view, { left: 692, top: 128 }],
    ['not past the left edge, for a mark that starts outside', mark(-50, 100), view, { left: 8, top: 128 }],
    [
      'on a narrow window at its left margin',
      mark(20, 100),
      { width: 320, height: 568 },
      { left: 12, top: 128 },
    ],
    [
      'over a mark that fills the window, where nothing else fits',
      mark(0, -50, 900, 900),
      view,
      { left: 8, top: 592 },
    ],
    [
      'on the larger side of a low window',
      mark(10, 100, 50, 20),
      { width: 400, height: 260 },
      { left: 10, top: 52 },
    ],
    ['along with a mark that has just left the window', mark(100, -60), view, { left: 100, top: -32 }],
    ['along with one below the window', mark(100, 820), view, { left: 100, top: 612 }],
  ])('puts the card %s', (_where, box, window, place) => {
    expect(placeCard(box, card, window)).toEqual(place);
  });

  it('begins at the right edge of right-to-left text', () => {
    expect(placeCard(mark(500, 100), card, view, true)).toEqual({ left: 400, top: 128 });
  });

  it.each([
    ['above', mark(0, -421)],
    ['below', mark(0, 1201)],
  ])('says that a mark far %s the window has no card any more', (_where, box) => {
    expect(placeCard(box, card, view)).toBeNull();
  });

  it('keeps the card inside the window while its mark is, and off its words where there is room', () => {
    const length = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        length(1500),
        length(1500),
        length(900),
        length(700),
        fc.boolean(),
        (left, top, w, h, end) => {
          const box = mark(left - 300, top - 300, w, h + 1);
          if (box.bottom <= 0 || box.top >= view.height) return;
          const place = placeCard(box, card, view, end);
          if (place === null) throw new Error('a mark in view has no card');
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + card.width).toBeLessThanOrEqual(view.width - 8);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + card.height).toBeLessThanOrEqual(view.height - 8);
          if (view.height - box.bottom >= card.height + 16 || box.top >= card.height + 16)
            expect(place.top >= box.bottom || place.top + card.height <= box.top).toBe(true);
        },
      ),
    );
  });
});

describe('heightBeside', () => {
  it.each([
    ['the room below', mark(0, 100), 664],
    ['the room above', mark(0, 700), 684],
    ['what can be read, where there is less', mark(0, 230, 10, 400), 320],
    ['not more than the window', mark(0, -400), 784],
  ])('is %s', (_which, box, height) => {
    expect(heightBeside(box, view)).toBe(height);
  });
});
