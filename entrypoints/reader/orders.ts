import * as v from 'valibot';
import { type Order, orderSchema } from '../../lib/messages/protocol';
import { browser } from '../../lib/webext';

/** Takes the worker's orders, which come of keyboard commands. Each is answered with true, so that the worker knows a reader is here. */
export function takeOrders(onOrder: (order: Order) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const order = v.safeParse(orderSchema, message);
    if (!order.success) return undefined;
    onOrder(order.output);
    return Promise.resolve(true);
  });
}
