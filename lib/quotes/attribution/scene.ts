import type { Piece } from '../skeleton';
import type { Spoken } from './coreference';
import type { Outlets } from './credits';
import type { Inventory } from './inventory';

/** Everything attribution asks of an article. */
export interface Scene {
  text: string;
  row: readonly Piece[];
  inventory: Inventory;
  outlets: Outlets;
  lang: string;
  /** Quotations credited so far, in reading order. */
  spoken: Spoken[];
}
