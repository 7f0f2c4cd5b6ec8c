import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Match, Quote, Report } from '../../lib/model/report';
import { ComparisonSheet } from './comparison-sheet';
import { SHEET_ROOMS } from './sheet-room';

/** Height in pixels (96 an inch) that both A4 and Letter have between margins of 12 mm, with a little to spare. */
const SHEET_HEIGHT = 950;

/** The comparison with as much as one sheet of paper takes. On the screen it is as wide as on paper, so its height there tells. */
export function FittedSheet(props: { report: Report; quote: Quote; match: Match; onPrint(): void }) {
  const place = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(0);
  const room = SHEET_ROOMS[tried];
  useLayoutEffect(() => {
    const sheet = place.current?.querySelector('.sheet-content');
    const height = sheet?.getBoundingClientRect().height ?? 0;
    if (height > SHEET_HEIGHT && tried < SHEET_ROOMS.length - 1) setTried(tried + 1);
  });
  return <div ref={place}>{room && <ComparisonSheet {...props} room={room} />}</div>;
}
