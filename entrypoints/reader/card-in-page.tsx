import { render } from 'preact';
import { Card } from '../../components/card/card';
import cardSheet from '../../components/card/card.css?inline';
import { Language } from '../../components/language';
import type { Words } from '../../components/words/words';
import { createOverlay, type Overlay } from '../../lib/page/overlay';
import { browser } from '../../lib/webext';
import type { Finding } from './marks';
import { type Direction, inReadingOrder, stepFrom } from './step';

/** What a card needs to know of the page. */
export interface CardState {
  /** What can be stepped through, without what was dismissed. */
  findings: readonly Finding[];
  settled: boolean;
  words: Words;
}

export interface CardInPage {
  /** The page's findings by now; an open card shows the new ones, or closes where its own is gone. */
  update(state: CardState): void;
  /** Opens the card of a finding; does nothing for one that is not there. `beside` is the place it stands at, else the first. */
  open(quote: string, beside?: Range): void;
  /** Shows the next or previous finding and opens its card. */
  step(to: Direction): void;
  /** Closes an open card after a click on the page, which has put the focus where it belongs. */
  leave(): void;
  isInside(event: Event): boolean;
  /** Puts what speaks to screen readers into the page, well before it speaks: they tell a change only of what they have seen. */
  makeReady(): void;
  announce(text: string): void;
}

/**
 * The card of one page: which quote it is open for, and what its buttons do. The page gets an element of ours only when there
 * is something to say. Ends with the signal.
 *
 * @param show Brings places of the page into view.
 * @param events What its buttons ask of the page's owner, with the quote's id.
 */
export function createCard(
  show: (ranges: readonly Range[]) => void,
  events: { onDismiss(quote: string): void; onMore(quote: string): void },
  signal: AbortSignal,
): CardInPage {
  let made: Overlay | null = null;
  let state: CardState | null = null;
  let order: Finding[] = [];
  /** The quote of the open card, and of the last one after it was closed: from there the next step goes. */
  let last: string | null = null;
  let unfolded = false;

  const overlay = (): Overlay => {
    made ??= createOverlay(
      document,
      cardSheet,
      { onEscape: () => close(true), onLost: () => close(true) },
      signal,
    );
    if (state !== null) made.speak(state.words.lang);
    return made;
  };

  const close = (giveBack: boolean) => {
    if (!made?.isOpen) return;
    made.close(giveBack);
    render(null, made.content);
  };

  const draw = (finding: Finding) => {
    if (state === null) return;
    render(
      <Language.Provider value={state.words}>
        <Card
          quote={finding.quote}
          at={order.indexOf(finding) + 1}
          of={order.length}
          settled={state.settled}
          unfolded={unfolded}
          onStep={step}
          onMore={() => void more()}
          onDismiss={() => dismissOpen(finding.quote.id)}
          onClose={() => close(true)}
        />
      </Language.Provider>,
      overlay().content,
    );
  };

  const drawAgain = () => {
    const finding = order.find(({ quote }) => quote.id === last);
    if (finding === undefined) close(true);
    else draw(finding);
  };

  const openAt = (finding: Finding, beside = finding.marks[0]?.range) => {
    if (beside === undefined) return;
    if (last !== finding.quote.id || !made?.isOpen) unfolded = false;
    last = finding.quote.id;
    draw(finding);
    overlay().open(beside);
  };

  const step = (to: Direction) => {
    const finding = stepFrom(order, last, to);
    if (finding === null) return;
    const isOther = (made?.isOpen ?? false) && finding.quote.id !== last;
    show(finding.marks.map(({ range }) => range));
    openAt(finding);
    // The focus stays where it is, on the button that steps: a screen reader would say nothing of the new quote.
    if (isOther) overlay().announce(saidBy(overlay().content));
  };

  const dismissOpen = (quote: string) => {
    // Before the marks are taken away, so that the focus goes back as from any card.
    close(true);
    events.onDismiss(quote);
    if (state !== null) overlay().announce(state.words.card.dismissed);
  };

  const more = async () => {
    const asked = last;
    if (!unfolded) {
      const opening = openPanel();
      if (asked !== null) events.onMore(asked);
      if (await opening) return;
    }
    if (!made?.isOpen || asked !== last) return;
    unfolded = !unfolded;
    drawAgain();
  };

  return {
    update(next) {
      state = next;
      order = inReadingOrder(next.findings);
      if (made?.isOpen) drawAgain();
    },
    open(quote, beside) {
      const finding = order.find((one) => one.quote.id === quote);
      if (finding !== undefined) openAt(finding, beside);
    },
    step,
    leave: () => close(false),
    isInside: (event) => made?.isInside(event) ?? false,
    makeReady: () => void overlay(),
    announce: (text) => overlay().announce(text),
  };
}

/** What a card says of its quote, short: what became of it, which one it is, who said it, the one difference. */
function saidBy(content: HTMLElement): string {
  const parts = content.querySelectorAll('.card-verdict, .card-position, .card-who, .card-say');
  return [...parts].map((part) => part.textContent?.replace(/\.$/, '') ?? '').join('. ');
}

/**
 * Asks for the side panel, whole: the call must leave in the same turn as the click, or Chrome takes it for nobody's wish. False
 * where the browser has none that a page may open; then the card unfolds.
 */
async function openPanel(): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ type: 'open-panel' })) === true;
  } catch {
    return false;
  }
}
