import type { CDPSession } from 'playwright-core';
import type { Key } from './extension-browser';

/** Number of a key, and the text it types; without the text, Enter presses no button. */
const KEYS: Readonly<Record<Key, { code: number; text?: string }>> = {
  Escape: { code: 27 },
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
};

/**
 * A conversation with one target through the browser's own session. Playwright opens no page for a toolbar
 * popup, so its messages are wrapped by hand (`Target.sendMessageToTarget`).
 */
export class CdpTarget {
  #next = 0;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  readonly #listen = (event: { sessionId: string; message: string }) => {
    if (event.sessionId === this.sessionId) this.#receive(event.message);
  };
  readonly #end = (event: { sessionId: string }) => {
    if (event.sessionId === this.sessionId) this.#forget();
  };

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
    readonly targetId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', this.#listen);
    browser.on('Target.detachedFromTarget', this.#end);
  }

  static async attach(browser: CDPSession, targetId: string): Promise<CdpTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new CdpTarget(browser, sessionId, targetId);
  }

  /** Sends one CDP command; rejects with the browser's own message, or where the target goes away before it answers. */
  async send(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.#next;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const sent = this.browser.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    // Both are awaited from the start: whichever fails first, the other's failure is nobody's surprise.
    const [value] = await Promise.all([answer, sent]);
    return value;
  }

  /** The value of a JavaScript expression; promises are awaited, values copied. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    const fault = answer.exceptionDetails;
    if (fault) throw new Error(fault.exception?.description ?? fault.text);
    return answer.result.value;
  }

  /** A press and release of the left button in the middle of the first element that matches. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate<[number, number]>(middleOf(selector));
    const at = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  /** A press and release of a key where the focus is. */
  async press(key: Key): Promise<void> {
    const { code, text } = KEYS[key];
    const at = { key, code: key, windowsVirtualKeyCode: code };
    await this.send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...at,
      ...(text && { text }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...at });
  }

  /** PNG of what is drawn. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async detach(): Promise<void> {
    this.browser.off('Target.receivedMessageFromTarget', this.#listen);
    this.browser.off('Target.detachedFromTarget', this.#end);
    this.#forget();
    await this.browser.send('Target.detachFromTarget', { sessionId: this.sessionId }).catch(() => undefined);
  }

  #forget(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the target was closed'));
    this.#waiting.clear();
  }

  #receive(text: string): void {
    const message = JSON.parse(text) as { id?: number; result?: unknown; error?: { message: string } };
    if (message.id === undefined) return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }
}

/** Gives the middle of an element in CSS pixels of the viewport, scrolled into view. */
function middleOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) throw new Error('nothing matches ' + ${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  })()`;
}
