import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../corpus/compile';
import type { Corpus } from '../corpus/corpus';
import { decodePack, encodePack } from '../corpus/pack/pack';
import { type RecordFile, readRecords } from '../corpus/records/read-records';
import { articleFile, ferryFiles, testFiles } from '../corpus/records/test-records';
import type { Article } from '../model/article';
import type { Report } from '../model/report';
import { type ExplainOptions, explain } from './explain';

const STOP = 'We must immediately end this closing of a line that islanders need to live.';
const FIGURES = 'I have asked the harbour board for its figures, and I have had no answer in eleven weeks.';

/** The made-up ferry corpus: a release, a letter and three articles that print from them. */
function ferry(): Corpus {
  const articles = [
    articleFile('post-1', 'tidewater-post', '2020-03-11', [
      { text: STOP, speaker: 'Mara Orlan', verb: { lemma: 'write', printed: 'wrote' } },
      { text: FIGURES, speaker: 'Mara Orlan', verb: { lemma: 'say', printed: 'said' } },
    ]),
    articleFile('courier-1', 'coast-courier', '2020-03-12', [
      {
        text: STOP.replace('end', 'cease'),
        speaker: 'Mara Orlan',
        verb: { lemma: 'demand', printed: 'demanded' },
      },
    ]),
    articleFile('wire-1', 'gull-wire', null, [{ text: 'immediately end', speaker: 'Mara Orlan' }]),
  ];
  return open(testFiles(articles));
}

function open(files: RecordFile[]): Corpus {
  const read = readRecords('ferry-2020', files);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const compiled = compileCorpus(read.records);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  const opened = decodePack(encodePack(compiled.corpus));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.corpus;
}

const corpus = ferry();

function article(text: string, facts: Partial<Article> = {}): Article {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph' as const };
    start = block.end + 1;
    return block;
  });
  return {
    url: 'https://mainland.example/ferry',
    canonical: null,
    title: null,
    outlet: null,
    published: '2020-03-12',
    lang: 'en',
    text,
    blocks,
    complete: true,
    isArticle: true,
    ...facts,
  };
}

async function both(input: Article): Promise<{ first: Report; final: Report }> {
  const firsts: Report[] = [];
  const final = await explain(input, [corpus], { onFirst: (report) => firsts.push(report) });
  const [first] = firsts;
  if (firsts.length !== 1 || !first) throw new Error(`${firsts.length} first reports`);
  return { first, final };
}

const ONE = `Council member Mara Orlan spoke on Tuesday.\n“${STOP.replace('.', ',')}” Orlan wrote in a letter.`;

describe('explain', () => {
  it('finds the statement, every version and every other article', async () => {
    const { final } = await both(article(ONE));
    const [quote] = final.quotes;
    expect(quote?.attribution.source?.name).toBe('Mara Orlan');
    const [match] = quote?.matches ?? [];
    expect(match?.verdict).toBe('same');
    expect(match?.against.map(({ attested, verdict }) => [attested, verdict])).toEqual([
      ['as-printed-by', 'same'],
      ['read', 'changed'],
    ]);
    expect(match?.appearances.map((one) => [one.article, one.verdict])).toEqual([
      ['orlan-release-20200310', 'changed'],
      ['post-1', 'same'],
      ['courier-1', 'changed'],
      ['wire-1', 'same'],
    ]);
  });

  it('lists an article once, with the passage that is quoted here', async () => {
    const { final } = await both(article(`“${FIGURES}” Mara Orlan said.`));
    const articles = final.quotes[0]?.matches.flatMap((match) => match.appearances) ?? [];
    expect(articles.filter((one) => one.article === 'post-1').map((one) => one.text)).toEqual([FIGURES]);
  });

  it('never lists a page among its own appearances, archived or with tracking', async () => {
    const url = 'https://web.archive.org/web/2020/http://www.tidewaterpost.example/post-1/?utm_source=x';
    const { final } = await both(article(ONE, { url }));
    const articles = final.quotes[0]?.matches.flatMap((match) => match.appearances.map((one) => one.article));
    expect(articles).toContain('courier-1');
    expect(articles).not.toContain('post-1');
  });

  it('gives edits that point at the words, across a speaker’s clause', async () => {
    const split = `“We must immediately stop this closing of a line,” Mara Orlan said, “that islanders need to live.”`;
    const { final } = await both(article(split));
    const [quote] = final.quotes;
    expect(quote?.parts).toHaveLength(2);
    const [best] = quote?.matches[0]?.against ?? [];
    const edit = best?.edits.find((one) => one.kind === 'replace');
    expect(quote?.text.slice(...(edit?.page ?? [0, 0]))).toBe('stop');
  });

  it('says the same first and last, only more', async () => {
    const { first, final } = await both(
      article(`${ONE}\nShe “immediately end” wrote. “Nobody asked,” she said.`),
    );
    const bones = (report: Report) =>
      report.quotes.map(({ id, start, end, kind, matches }) => ({
        ...{ id, start, end, kind },
        matches: matches.map(({ quoted: _later, appearances, ...match }) => ({
          ...match,
          appearances: appearances.map(({ framing: _more, ...appearance }) => appearance),
        })),
      }));
    expect(bones(final)).toEqual(bones(first));
    expect(first.quotes.flatMap((quote) => quote.framing)).toEqual([]);
    expect(final.quotes.flatMap((quote) => quote.framing)).not.toEqual([]);
  });

  it('says later which part of the statement was quoted by how many, and what each article keeps of it', async () => {
    const { first, final } = await both(article(ONE));
    const [early] = first.quotes[0]?.matches ?? [];
    const [match] = final.quotes[0]?.matches ?? [];
    expect(early?.quoted).toBeNull();
    const { text = '', parts = [], articles } = match?.quoted ?? {};
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(parts.some(({ here }) => here) && parts.some(({ here }) => !here)).toBe(true);
    expect(Math.max(...parts.map((part) => part.articles))).toBe(articles);
    const kept = (match?.appearances ?? []).flatMap(({ article: id, text: printed, framing }) =>
      framing.filter(({ dimension }) => dimension === 'completeness').map((one) => ({ ...one, id, printed })),
    );
    expect(kept.length).toBeGreaterThan(1);
    for (const { evidence, id, printed } of kept) {
      expect(evidence).toEqual({ record: id, field: 'text', text: printed });
    }
  });

  it.each([
    [
      'in the article’s own sentence',
      `The letter says that ${FIGURES} Nobody answered.`,
      FIGURES.slice(0, -1),
    ],
    ['as a line of its own', FIGURES, FIGURES.slice(0, -1)],
  ])('offers what the page prints without quotation marks: %s', async (_where, line, words) => {
    const { first, final } = await both(article(`${ONE}\n${line}`));
    expect(first.unmarked).toEqual([]);
    expect(final.quotes).toHaveLength(first.quotes.length);
    expect(final.unmarked.map(({ id, kind, text, paragraph }) => [id, kind, text, paragraph])).toEqual([
      ['u1', 'unmarked', words, 3],
    ]);
    expect(final.unmarked[0]?.matches.map(({ verdict }) => verdict)).toEqual(['same']);
  });

  it.each([
    ['what stands between marks', `${ONE}\n“${FIGURES}” she said.`],
    ['what the marks print again', `${ONE}\n“${FIGURES}” she said.\n${FIGURES}`],
    ['a page off the topic', `Bread rose again.\n${FIGURES}`],
    ['a few words in common', `${ONE}\nShe has had no answer in eleven weeks.`],
  ])('offers nothing for %s', async (_trap, text) => {
    const { final } = await both(article(text));
    expect(final.unmarked).toEqual([]);
  });

  it('holds no crowd to a few words because the article prints their statement', async () => {
    const { final } = await both(
      article(
        `“${STOP}” Mara Orlan wrote.\nProtesters chanted, “Immediately end!” Orlan said they must “immediately end” it.`,
      ),
    );
    const sure = final.quotes.map((quote) => quote.matches.some((match) => match.verdict !== 'uncertain'));
    expect(sure).toEqual([true, false, true]);
  });

  it.each([
    ['somebody else’s words', '“The library opens on Sunday,” Ines Valk said.'],
    [
      'three words anybody could say, by somebody else',
      'Mayor Ines Valk wants to “immediately end” the fair.',
    ],
    ['a title', 'She read “The Ferry Is Not a Luxury” on the train.'],
  ])('is silent on %s', async (_trap, text) => {
    const { final } = await both(article(text));
    expect(
      final.quotes.flatMap((quote) => quote.matches.filter((match) => match.verdict !== 'uncertain')),
    ).toEqual([]);
  });

  it.each([
    ['an empty text', ''],
    ['no quotes', 'The ferry ran on Tuesday.'],
    ['only marks', '“”""\'\'«»'],
  ])('answers for %s', async (_trap, text) => {
    const { final } = await both(article(text));
    expect(final.quotes.filter((quote) => quote.matches.length > 0)).toEqual([]);
  });

  describe('on a page in another language', () => {
    const spanish = open(ferryFiles());
    const page = (text: string) => explain(article(text, { lang: 'es', published: '2020-03-13' }), [spanish]);
    const printed =
      'El transbordador no es un lujo. Debemos cesar de inmediato este cierre de una línea que los isleños necesitan para vivir';

    it('ties a recorded translation to the words it gives, without a verdict', async () => {
      const report = await page(`“${printed}”, escribió Mara Orlán.`);
      const [quote] = report.quotes;
      expect(quote?.matches).toEqual([]);
      expect(quote?.renderings).toHaveLength(1);
      const [rendering] = quote?.renderings ?? [];
      expect(rendering).toMatchObject({
        statement: 'orlan-2020-03-10-the-ferry-is-not-a',
        speaker: 'Mara Orlan',
        lang: 'en',
      });
      expect(rendering?.versions.map(({ attested }) => attested)).toEqual(['read', 'as-printed-by']);
      expect(rendering?.printed.map(({ article: id, lang }) => [id, lang])).toEqual([
        ['orlan-release-20200310', 'en'],
        ['coastcourier-20200311', 'en'],
        ['tidewaterpost-20200311', 'en'],
        ['elfaro-20200312', 'es'],
      ]);
      expect(report.page.topic.verdict).toBe('on-topic');
    });

    it('ties a phrase where the page already prints its translation', async () => {
      const short = await page('Pidió “cesar de inmediato” el cierre, dijo.');
      expect(short.quotes.map(({ renderings }) => renderings.length)).toEqual([0]);
      const long = await page(
        `“${printed}”, escribió Mara Orlán.\nPidió “cesar de inmediato” el cierre, dijo.`,
      );
      expect(long.quotes.map(({ renderings }) => renderings.length)).toEqual([1, 1]);
    });

    it.each([
      [
        'another translation of the same words',
        'El ferry no es lujo alguno; hay que poner fin ya a su cierre',
      ],
      ['words of somebody else', 'El puerto publicará las cifras cuando estén completas'],
    ])('ties nothing to %s', async (_trap, text) => {
      const report = await page(`“${text}”, dijo Mara Orlán.`);
      expect(report.quotes.flatMap(({ matches, renderings }) => [...matches, ...renderings])).toEqual([]);
    });
  });

  describe('with words about something', () => {
    const about = (id: string, term: string) => ({
      path: 'lexicon/cues.json',
      text: JSON.stringify({
        frames: [{ id, about: { en: id, es: id }, terms: [{ term, strength: 'strong' }] }],
        masks: [],
      }),
    });
    const corpora = [about('law', 'court'), about('money', 'fares')].map((cues) => open(testFiles([cues])));
    const cuesOf = async (options: ExplainOptions, of: readonly Corpus[]) => {
      const report = await explain(article('“No,” Mara Orlan said of fares in court.'), of, options);
      const found = report.quotes.flatMap(({ framing }) => framing);
      return found.filter(({ dimension }) => dimension === 'cue').map(({ rule }) => rule);
    };

    it.each([
      ['off where nothing is said', {}, corpora, []],
      ['off', { cues: false }, corpora, []],
      ['on, of all corpora', { cues: true }, corpora, ['cue.money', 'cue.law']],
      ['on, of one corpus', { cues: true }, corpora.slice(0, 1), ['cue.law']],
      ['on, of a corpus without a list', { cues: true }, [corpus], []],
      ['on, without a corpus', { cues: true }, [], []],
    ])('is %s', async (_trap, options, of, rules) => {
      expect(await cuesOf(options, of)).toEqual(rules);
    });
  });

  it('answers without a corpus', async () => {
    const report = await explain(article(ONE), []);
    expect(report.quotes).toHaveLength(1);
    expect(report.corpus).toEqual([]);
    expect(report.page.topic.verdict).toBe('off-topic');
  });
});
