import type { Range } from '../../voice/ranges';

/** How words reached the article: in a document, through another newsroom, said to the reporter, from somebody unnamed. */
export type CreditKind = 'document' | 'outlet' | 'first-hand' | 'unnamed';

/** A place where the article says where a quote's words come from. */
export interface Credit extends Range {
  kind: CreditKind;
  /** As printed; for an outlet its name. */
  value: string;
  confidence: number;
}

/** Said in so many words near the quote. */
export const EXPLICIT = 0.9;
/** In the quote's sentence but not beside its reporting words. */
export const IN_SENTENCE = 0.7;
/** Said in the sentence beside the quote's. */
export const NEXT_SENTENCE = 0.5;
