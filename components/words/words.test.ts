import { describe, expect, it } from 'vitest';
import { words, wordsByLanguage } from './words';

/** Words that would rate an outlet or guess at a purpose. The trap: "could not be loaded", "what is left out". */
const VERDICTS = ['same', 'shortened', 'changed', 'uncertain'];
const VOICES = ['narrator', 'paraphrase', 'quote', 'headline', 'caption', 'article'];
const DIMENSIONS = [
  ...['people', 'event', 'removal', 'arrival', 'custody', 'authority', 'law', 'critics'].map(
    (concept) => `words-${concept}`,
  ),
  ...['source', 'verb', 'follows', 'date-near-quote', 'speaker', 'credit', 'position', 'completeness'],
  ...['wording', 'neighbours', 'doubt', 'gap'],
];
const FACTS = [
  ['completeness.cut-at-end', '18 of 27 words'],
  ['position.counted', 'paragraph 8 of 9'],
  ['position.noted', 'paragraph 8'],
  ['position.counted', 'in the headline'],
  ['position.counted', 'in a caption'],
  ['gap.between', '1 sentence'],
  ['gap.points-back', '2 sentences'],
  ['credit.none', 'no letter, outlet or interview named near the quote'],
  ['date-near.none', 'no date near the quote'],
  ...[
    'verb.follows',
    'wording.replace',
    'wording.insert',
    'wording.delete',
    'wording.bracket',
    'wording.sic',
  ],
  ...['wording.outside-marks', 'neighbours.before', 'neighbours.after', 'neighbours.contrast'],
  'neighbours.authority',
].map((fact) => (typeof fact === 'string' ? [fact, 'Ostia'] : fact));

/** Arguments of every kind that a template takes; names that are no word of any language here. */
const SAMPLES: unknown[][] = [
  ...(['office', 'spokesperson', 'organisation', 'clergy', 'unnamed-role', null] as const).map((mostly) => [
    { ...extentOf(112, 438, 64), mostly },
  ]),
  [extentOf(1, 1, 1)],
  [[extentOf(1, 1, 1)]],
  [3, 'es'],
  ['es'],
  ['xx-not-a-tag-at-all'],
  [0, 3],
  [1, 1, 1, '2019-03-02', '2019-03-02'],
  [2, 2, 12, '2019-03-02', '2020-04-02'],
  [1_000_000, 2_000_000],
  ['Ostia', 'kopra', 'zeta', true],
  [null, 'Ostia'],
  [3, 2, '2019-03-02', '2019-03-09'],
  [['Ostia', 'Metro', 'Elba', 'Volta', 'Morva'], 'x'],
  ...VERDICTS.flatMap((verdict) => [
    [verdict, true],
    [verdict, false],
  ]),
  ...VOICES.map((voice) => [voice]),
  ...['news', 'agency', 'office', 'organisation', 'site'].map((kind) => [kind]),
  ...DIMENSIONS.map((name) => [name]),
  ...FACTS,
  ...['read', 'read-in-part', 'as-printed-by'].map((attested) => [attested, 'Ostia']),
];

function extentOf(articles: number, quotes: number, readInPart: number) {
  const span = { from: '2019-03-02', to: '2019-03-09' };
  return { id: 'libraries', articles, quotes, readInPart, mostly: null, outlets: 3, lang: 'en', ...span };
}

/** The strings and templates of a language by their path: `options.newsrooms`. */
function leavesOf(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, path === '' ? key : `${path}.${key}`));
}

/** A template that got a sample of another type. */
const WRONG = /\[object|undefined|null|NaN/;

/** What a leaf says for each sample, in their order; null where a sample is of the wrong type for it. */
function sayings(leaf: unknown): (string | null)[] {
  if (typeof leaf === 'string') return [leaf];
  if (typeof leaf !== 'function') return [];
  return SAMPLES.map((sample) => {
    try {
      const said: unknown = leaf(...sample);
      return typeof said === 'string' && !WRONG.test(said) ? said : null;
    } catch {
      return null; // another fits
    }
  });
}

/** The same without what was put into the slots. */
function ownSayings(leaf: unknown): (string | null)[] {
  return sayings(leaf).map((said, at) => {
    if (said === null || typeof leaf !== 'function') return said;
    const slots = (SAMPLES[at] ?? []).flat().map(String);
    return [...slots, ...slots.flatMap((slot) => slot.split(/[-.]/))]
      .filter((slot) => slot !== '')
      .reduce((left, slot) => left.replaceAll(new RegExp(`(?<!\\p{L})${slot}(?!\\p{L})`, 'giu'), ''), said);
  });
}

const languages = Object.entries(wordsByLanguage);

describe.each(languages)('words of %s', (tag, spoken) => {
  it('say which language they are', () => {
    expect(spoken.lang).toBe(tag);
    expect(['ltr', 'rtl']).toContain(spoken.dir);
  });

  it('are a string for every key, whatever the slots hold', () => {
    for (const [path, leaf] of leavesOf(spoken))
      expect(
        sayings(leaf).filter((said) => said !== null && said.trim() !== '').length,
        path,
      ).toBeGreaterThan(0);
  });

  it('leave no slot open', () => {
    const all = leavesOf(spoken).flatMap(([, leaf]) => sayings(leaf));
    expect(all.filter((said) => said !== null && /\{n\}|\$\{/.test(said))).toEqual([]);
  });

  it('have the keys and the slots of English', () => {
    const shape = (value: unknown) =>
      leavesOf(value).map(([path, leaf]) => `${path} ${typeof leaf === 'function' ? leaf.length : ''}`);
    expect(shape(spoken).sort()).toEqual(shape(words('en')).sort());
  });

  it('treat all outlets alike: exchanging names exchanges names only', () => {
    for (const say of [spoken.sameText, spoken.namesOrigin, spoken.sameAsIn, spoken.detail.credits])
      expect(say('Harbor Post').replace('Harbor Post', 'Isle Gazette')).toBe(say('Isle Gazette'));
  });

  it('have a head of their own for every dimension, and one for running text', () => {
    const heads = DIMENSIONS.map(spoken.dimension);
    for (const head of heads) expect(head).toMatch(/^\p{Lu}/u);
    for (const inText of DIMENSIONS.map(spoken.dimensionInText)) expect(inText).toMatch(/^\p{Ll}/u);
  });
});

/** What is the same in two languages by right; languages go by their own names in each. */
const ALIKE = [
  ...['name', 'pageTitle', 'dir', 'options.languages.en', 'options.languages.es'],
  ...['share.formats.markdown', 'share.formats.csl', 'share.saves.markdown', 'share.saves.json'],
];
/** Words that are in most English sentences of an interface and in no Spanish one. */
const ENGLISH =
  /\b(?:the|of|and|this|these|page|quotes?|words?|articles?|read|in part|paragraph|sentences?|near|not|on|other)\b/i;

describe('Spanish', () => {
  const spanish = words('es');
  const spanishOf = new Map(leavesOf(spanish));

  it('says everything otherwise than English', () => {
    const same = leavesOf(words('en')).filter(([path, leaf]) => {
      const there = ownSayings(spanishOf.get(path));
      return ownSayings(leaf).some(
        (said, at) => said !== null && /\p{L}{3}/u.test(said) && said === there[at],
      );
    });
    expect(same.map(([path]) => path).filter((path) => !ALIKE.includes(path))).toEqual([]);
  });

  it('has no English word left', () => {
    const left = [...spanishOf].flatMap(([path, leaf]) =>
      ownSayings(leaf).flatMap((said) => (said !== null && ENGLISH.test(said) ? [`${path}: ${said}`] : [])),
    );
    expect(left).toEqual([]);
  });

  it.each(['es', 'es-MX', 'es-419', 'ES'])('is spoken to %s', (tag) => {
    expect(words(tag)).toBe(spanish);
  });

  it.each(['en', 'en-US', 'fr', 'est', '', 'ca-ES'])('is not spoken to "%s"', (tag) => {
    expect(words(tag).lang).toBe('en');
  });

  it.each([
    ['completeness.cut-at-end', '18 of 27 words', '18 de 27 palabras, en todas sus citas'],
    ['completeness.single-word', '1 of 1 words', '1 de 1 palabra, en todas sus citas'],
    ['position.counted', 'paragraph 8 of 9', 'párrafo 8 de 9'],
    ['position.noted', 'paragraph 8', 'párrafo 8'],
    ['position.counted', 'in the headline', 'en el titular'],
    ['position.counted', 'in a caption', 'en un pie de foto'],
    ['gap.between', '1 sentence', '1 frase de la declaración'],
    ['gap.points-back', '2 sentences', '2 frases de la declaración'],
    ['credit.none', 'whatever it says', 'no se nombra ninguna carta, medio o entrevista cerca de la cita'],
    ['date-near.none', 'whatever it says', 'no hay fecha cerca de la cita'],
    ['wording.replace', 'reopen', 'publica «reopen»'],
    ['wording.sic', '[sic]', 'tiene [sic]'],
    ['source.named', 'Mara Odell', 'Mara Odell'],
  ])('says the fact %s "%s"', (rule, value, said) => {
    expect(spanish.observed(rule, value)).toBe(said);
  });

  it.each([
    ['quoted', spanish.quoted('reopen'), '«reopen»'],
    ['parts', spanish.quotedParts(['a', 'b']), '«a» … «b»'],
    ['no article', spanish.inArticles(0), 'En otros 0 artículos'],
    ['one article', spanish.inArticles(1), 'En otro artículo'],
    ['two articles', spanish.inArticles(2), 'En otros 2 artículos'],
    ['a million articles', spanish.inArticles(1_000_000), 'En otros 1.000.000 de artículos'],
    ['one of many', spanish.printedElsewhere(1, 7), '1 de 7 citas aparece también en otra parte.'],
    ['both', spanish.printedElsewhere(2, 2), 'Las dos citas de esta página aparecen también en otra parte.'],
    ['all words', spanish.kept(27, 27), 'conserva las 27 palabras'],
    ['the only word', spanish.kept(1, 1), 'conserva la única palabra'],
    ['some words', spanish.kept(24, 25), 'conserva 24 de 25 palabras'],
    [
      'in running text',
      spanish.asHere(spanish.listAll(['verb', 'speaker'].map(spanish.dimensionInText))),
      'Como en esta página: verbo usado y cómo se describe a quien habla.',
    ],
  ])('says %s', (_what, said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('English', () => {
  it.each([
    ['passages without articles', extentOf(0, 2, 0), 'The collection holds 2 quotes and no article.'],
    ['one article', extentOf(1, 1, 1), 'by public speakers; the article was read in part.'],
    ['all articles', extentOf(9, 20, 9), 'by public speakers; all of the articles were read in part.'],
    ['one of many', extentOf(9, 20, 1), 'by public speakers; 1 of the articles was read in part.'],
    ['no date known', { ...extentOf(2, 3, 0), from: '', to: '' }, '3 newsrooms and agencies.'],
  ])('says what a collection holds: %s', (_trap, extent, said) => {
    expect(words('en').extent(extent)).toContain(said);
    expect(words('en').extentShort(extent)).not.toMatch(/, (?:$|– )/);
  });

  it.each([
    [0, 3, 'None of the quotes here is in the collection.'],
    [1, 1, 'The one quote here is printed elsewhere.'],
    [2, 2, 'Both quotes are printed elsewhere.'],
    [1, 7, '1 of 7 quotes is printed elsewhere.'],
    [5, 7, '5 of 7 quotes are printed elsewhere.'],
    [7, 7, 'All 7 quotes are printed elsewhere.'],
  ])('counts %i of %i', (n, of, said) => {
    expect(words('en').printedElsewhere(n, of)).toBe(said);
  });
});
