/** A box in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Pixels between the mark and its card: near enough to belong to it, and the line under the words stays free. */
const GAP = 8;

/** Pixels kept free at the window's edges. */
const MARGIN = 8;

/** Pixels a card may have in any case, also where they cover its mark: less cannot be read. */
const LEAST_HEIGHT = 320;

/** How far a mark may leave the window before its card goes, in heights of the window: a short look above does not cost the card. */
const FAR = 0.5;

/**
 * Where a card stands beside its mark: below it, above where there is no room below, never over its words unless nothing else fits.
 * It is kept inside the window as long as the mark is; then it goes along with the mark.
 *
 * @param mark The mark's box; `card` and `view` are the sizes of the card and of the window.
 * @param fromEnd Whether the card begins at the mark's right edge, as in right-to-left text.
 * @returns The card's left upper corner; null where the mark is so far outside the window that the card should close.
 */
export function placeCard(
  mark: Box,
  card: Size,
  view: Size,
  fromEnd = false,
): { left: number; top: number } | null {
  if (mark.bottom < -FAR * view.height || mark.top > (1 + FAR) * view.height) return null;
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - card.height;
  const { roomBelow, roomAbove } = roomsBeside(mark, view);
  const isBelow = roomBelow >= card.height || (roomAbove < card.height && roomBelow >= roomAbove);
  const isInView = mark.bottom > 0 && mark.top < view.height;
  const top = isBelow ? below : above;
  return {
    left: within(fromEnd ? mark.right - card.width : mark.left, card.width, view.width),
    top: isInView ? within(top, card.height, view.height) : top,
  };
}

/** How high a card may become to stand beside its mark, in pixels: as high as the larger room above or below it. */
export function heightBeside(mark: Box, view: Size): number {
  const { roomBelow, roomAbove } = roomsBeside(mark, view);
  const most = Math.max(LEAST_HEIGHT, roomBelow, roomAbove);
  return Math.min(most, view.height - 2 * MARGIN);
}

function roomsBeside(mark: Box, view: Size): { roomBelow: number; roomAbove: number } {
  return { roomBelow: view.height - MARGIN - GAP - mark.bottom, roomAbove: mark.top - GAP - MARGIN };
}

/** The place nearest to the wanted one that keeps the margins; where both cannot be kept, the upper or left one. */
function within(place: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(place, room - MARGIN - size));
}
