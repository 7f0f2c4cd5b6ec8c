import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { questionSchema, requestSchema, wishSchema } from './protocol';

const article = {
  url: 'https://ledger.example/a',
  canonical: null,
  title: 'A title',
  outlet: null,
  published: null,
  lang: 'en',
  text: 'One line.',
  blocks: [{ start: 0, end: 9, kind: 'paragraph' }],
  complete: true,
  isArticle: true,
};

describe('messages', () => {
  it.each([
    ['a question as the reader sends it', questionSchema, { type: 'explain', article }, true],
    [
      'an offset that is no offset',
      questionSchema,
      { type: 'explain', article: { ...article, blocks: [{ start: -1, end: 9, kind: 'paragraph' }] } },
      false,
    ],
    [
      'a field of an older version missing',
      questionSchema,
      { type: 'explain', article: { ...article, isArticle: undefined } },
      false,
    ],
    [
      'a text beyond every limit',
      questionSchema,
      { type: 'explain', article: { ...article, text: 'x'.repeat(2_000_001) } },
      false,
    ],
    ['a request nobody makes', requestSchema, { type: 'delete-everything' }, false],
    ['a wake', requestSchema, { type: 'wake' }, true],
    ['a message of another kind', wishSchema, { type: 'wake' }, false],
    ['nothing at all', requestSchema, undefined, false],
  ])('%s', (_trap, schema, message, expected) => {
    expect(v.safeParse(schema, message).success).toBe(expected);
  });
});
