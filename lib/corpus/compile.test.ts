import { describe, expect, it } from 'vitest';
import { compileCorpus } from './compile';
import type { CompiledCorpus } from './corpus';
import { encodePack } from './pack/pack';
import { formatRecord } from './records/format-record';
import { type RecordFile, readRecords } from './records/read-records';
import { articleFile, ferryFiles, testFiles } from './records/test-records';

const SAID = { speaker: 'Mara Orlan', verb: { lemma: 'say', printed: 'said' } };

function compile(files: RecordFile[]): CompiledCorpus {
  const read = readRecords('ferry-2020', files);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const compiled = compileCorpus(read.records);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.corpus;
}

/** Articles by statement, for reading at a glance. */
function groupsOf(corpus: CompiledCorpus): string[][] {
  return corpus.statements
    .map(({ printings }) => printings.filter(({ primary }) => !primary).map(({ article }) => article))
    .filter((articles) => articles.length > 0);
}

function grouped(...articles: RecordFile[]): string[][] {
  return groupsOf(compile(testFiles(articles)));
}

describe('compileCorpus', () => {
  it('makes letter and release of one occasion two versions of one statement, the one that was read first', () => {
    const [first] = compile(testFiles()).statements;
    expect(first?.id).toBe('orlan-2020-03-10-the-ferry-is-not-a');
    expect(first?.versions.map(({ id, kind, attested, by }) => [id, kind, attested, by])).toEqual([
      ['orlan-release-20200310#1', 'press release', 'read', ['Office of Mara Orlan']],
      ['orlan-letter-20200310#1', 'letter', 'as-printed-by', ['Tidewater Post']],
    ]);
  });

  it('gives every quote a statement, though printed once', () => {
    const corpus = compile(
      testFiles([
        articleFile('post-1', 'tidewater-post', '2020-03-11', [
          { text: 'I will not vote for this.', speaker: 'Ines Valk' },
          { text: 'luxury', ...SAID },
        ]),
      ]),
    );
    const printed = corpus.statements.flatMap(({ printings }) => printings).map(({ text }) => text);
    expect(printed).toContain('I will not vote for this.');
    expect(printed).toContain('luxury');
  });

  it('gives as a wording only what the speaker said, where no mark closes the quotation', () => {
    const spoken = 'I will not vote for this.';
    const text = `${spoken} The council meets on Monday:`;
    const files = testFiles([
      articleFile('post-1', 'tidewater-post', '2020-03-11', [{ text, spoken, speaker: 'Ines Valk' }], {
        url: null,
      }),
    ]);
    const made = compile(files).statements.find(({ speaker }) => speaker === 'Ines Valk');
    expect(made?.versions.map((version) => version.text)).toEqual([spoken]);
    // What the article prints is what it prints; its address is left out because it names somebody.
    expect(made?.printings.map((printing) => [printing.text, printing.url])).toEqual([[text, null]]);
  });

  it('keeps a quote from before the occasion apart from it', () => {
    const text = 'We must immediately end this closing of a line that islanders need to live.';
    expect(
      grouped(
        articleFile('early', 'tidewater-post', '2020-02-01', [{ text, ...SAID }]),
        articleFile('later', 'coast-courier', '2020-03-11', [{ text, ...SAID }]),
      ).sort(),
    ).toEqual([['early'], ['later']]);
  });

  it('puts words said in a release and a tweet of one day into both', () => {
    const tweet = {
      path: 'primary/orlan-tweet-20200310.json',
      text: (testFiles().find(({ path }) => path.includes('release'))?.text ?? '')
        .replace('"orlan-release-20200310"', '"orlan-tweet-20200310"')
        .replace('"occasion": "orlan-2020-03-10"', '"occasion": "orlan-2020-03-10-tweet"')
        .replace('"press release"', '"tweet"'),
    };
    const said = 'I have asked the harbour board for its figures, and I have had no answer in eleven weeks.';
    const corpus = compile([
      ...testFiles([articleFile('a', 'tidewater-post', '2020-03-11', [{ text: said, ...SAID }])]),
      tweet,
    ]);
    const kinds = corpus.statements
      .filter(({ printings }) => printings.some(({ article }) => article === 'a'))
      .flatMap(({ versions }) => versions.map(({ kind }) => kind));
    expect(kinds.sort()).toEqual(['press release', 'tweet']);
  });

  it.each([
    ['a fragment with one other word, of the same day', '2020-03-20', [['one', 'two']]],
    ['a fragment with one other word, of another week', '2020-03-27', [['one'], ['two']]],
  ])('joins on one day only: %s', (_trap, published, groups) => {
    const quote = (text: string) => [{ text, speaker: 'Ines Valk' }];
    expect(
      grouped(
        articleFile('one', 'tidewater-post', '2020-03-20', quote('He understands the worry we had,')),
        articleFile('two', 'coast-courier', published, quote('understands the worry we have.')),
      ),
    ).toEqual(groups);
  });

  it('keeps similar words of one speaker on another day apart', () => {
    expect(
      grouped(
        articleFile('march', 'tidewater-post', '2020-03-20', [
          {
            text: 'Our harbour is a place of work, a home for everybody on this coast.',
            speaker: 'Ines Valk',
          },
        ]),
        articleFile('april', 'coast-courier', '2020-04-20', [
          {
            text: 'Our harbour is a place of work and a home for everyone on this coast.',
            speaker: 'Ines Valk',
          },
        ]),
      ),
    ).toEqual([['march'], ['april']]);
  });

  it('keeps the same words of two speakers apart', () => {
    expect(
      grouped(
        articleFile('one', 'tidewater-post', '2020-03-20', [
          { text: 'This line will not be closed.', speaker: 'Ines Valk' },
        ]),
        articleFile('two', 'coast-courier', '2020-03-20', [
          { text: 'This line will not be closed.', speaker: 'Teo Brandt' },
        ]),
      ),
    ).toEqual([['one'], ['two']].sort());
  });

  it('takes a spokesman and the body he speaks for as one voice', () => {
    const text = 'The figures will be published when they are complete.';
    expect(
      grouped(
        articleFile('one', 'tidewater-post', '2020-03-20', [{ text, speaker: 'Harbour Board' }]),
        articleFile('two', 'coast-courier', '2020-03-20', [{ text, speaker: 'Teo Brandt' }]),
      ),
    ).toEqual([['one', 'two']]);
  });

  it('puts a quote that prints two passages into both statements', () => {
    const text =
      'We must immediately cease this closing of a line that islanders need to live … I have asked the harbour board for its figures';
    expect(grouped(articleFile('splice', 'tidewater-post', '2020-03-11', [{ text, ...SAID }]))).toEqual([
      ['splice'],
      ['splice'],
    ]);
  });

  it('does not compare a page with a quotation of two passages, which would look like both', () => {
    const text =
      'The ferry is not a luxury. We must immediately cease this closing of a line that islanders need to live. I have asked the harbour board for its figures, and I have had no answer in eleven weeks.';
    const corpus = compile(
      testFiles([articleFile('whole', 'tidewater-post', '2020-03-11', [{ text, ...SAID }])]),
    );
    expect(groupsOf(corpus)).toEqual([['whole'], ['whole']]);
    expect(corpus.passages.map((passage) => passage.text)).not.toContain(text);
  });

  it('does not let a fragment tie two statements together', () => {
    const groups = grouped(
      articleFile('one', 'tidewater-post', '2020-04-01', [
        { text: 'The harbour board knows what it has done to us.', speaker: 'Ines Valk' },
      ]),
      articleFile('two', 'coast-courier', '2020-04-01', [
        { text: 'I have never trusted the harbour board and never shall.', speaker: 'Ines Valk' },
        { text: 'harbour board', speaker: 'Ines Valk' },
      ]),
    );
    expect(
      groups.filter((articles) => articles.includes('one') && articles.includes('two')).length,
    ).toBeLessThan(2);
    expect(groups).toHaveLength(2);
  });

  it('makes two printed wordings two versions, each with who printed it', () => {
    const corpus = compile(
      testFiles([
        articleFile('one', 'tidewater-post', '2020-04-01', [
          {
            text: 'Nobody on this island was asked before the line was cut by the board.',
            speaker: 'Ines Valk',
          },
        ]),
        articleFile('two', 'coast-courier', '2020-04-01', [
          {
            text: 'Nobody on this island was heard before the line was cut by the board.',
            speaker: 'Ines Valk',
          },
        ]),
        articleFile('three', 'gull-wire', '2020-04-02', [
          { text: 'before the line was cut by the board.', speaker: 'Ines Valk' },
        ]),
      ]),
    );
    const statement = corpus.statements.find(({ speaker }) => speaker === 'Ines Valk');
    expect(statement?.versions.map(({ by }) => by)).toEqual([
      ['Tidewater Post', 'Gull Wire'],
      ['Coast Courier'],
    ]);
    expect(statement?.published).toBe('2020-04-01');
  });

  it('follows what a person pinned', () => {
    const files = testFiles([
      articleFile('early', 'tidewater-post', '2020-03-01', [{ text: 'The ferry is not a luxury.', ...SAID }]),
      articleFile('other', 'coast-courier', '2020-03-11', [{ text: 'The ferry is not a luxury.', ...SAID }]),
    ]);
    const pinned = {
      path: 'statements/orlan-2020-03-10.json',
      text: formatRecord({
        id: 'orlan-2020-03-10',
        kind: 'press release',
        speaker: 'Mara Orlan',
        on: null,
        reviewed: '2021-02-03',
        statements: [
          {
            id: 'a-name-that-was-given',
            lang: 'en',
            passages: ['orlan-release-20200310#1'],
            printed: ['early#0'],
          },
        ],
      }),
    };
    const corpus = compile([...files, pinned]);
    expect(groupsOf(corpus)).toEqual([['early', 'other']]);
    expect(corpus.statements.map(({ id }) => id)).toContain('a-name-that-was-given');
  });

  it('says which groupings nobody reviewed', () => {
    const read = readRecords('ferry-2020', [
      ...ferryFiles(),
      articleFile('new', 'gull-wire', '2020-03-13', [{ text: 'not a luxury', ...SAID }]),
    ]);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const compiled = compileCorpus(read.records);
    expect(compiled.ok && compiled.unreviewed).toEqual(['new#0']);
  });

  it('believes a passage that says otherwise than its record', () => {
    const files = ferryFiles().map((file) =>
      file.path === 'primary/orlan-release-20200310.json'
        ? {
            ...file,
            text: file.text.replace(
              '"n": 2,',
              '"n": 2, "speakers": ["Ines Valk"], "attested": "as-printed-by", "by": ["Gull Wire"],',
            ),
          }
        : file.path === 'statements/orlan-2020-03-10.json'
          ? {
              ...file,
              text: file.text.replace(
                '"lang": "en",\n      "passages": ["orlan-release-20200310#2"]',
                '"speaker": "Ines Valk", "lang": "en", "passages": ["orlan-release-20200310#2"]',
              ),
            }
          : file,
    );
    const statement = compile(files).statements.find(({ id }) => id.endsWith('i-have-asked-the-harbour'));
    expect(statement?.speaker).toBe('Ines Valk');
    expect(statement?.versions.map(({ attested, by }) => [attested, by])).toEqual([
      ['as-printed-by', ['Gull Wire']],
    ]);
    // Nobody here has seen it, so it is no printing.
    expect(statement?.printings).toEqual([]);
  });

  it('ties a translation to the words it renders, and makes it no wording of them', () => {
    const [statement] = compile(ferryFiles()).statements;
    expect(statement?.renderings.map(({ article, lang }) => [article, lang])).toEqual([
      ['elfaro-20200312', 'es'],
    ]);
    expect(statement?.versions.map(({ id }) => id)).toEqual([
      'orlan-release-20200310#1',
      'orlan-letter-20200310#1',
    ]);
    expect(statement?.printings.map(({ article }) => article)).not.toContain('elfaro-20200312');
  });

  it('checks a credit: the article is named where its outlet printed these very words', () => {
    const [statement] = compile(ferryFiles()).statements;
    const credits = statement?.printings.flatMap(({ text, via }) => (via ? [[text, via.article]] : []));
    expect(credits).toEqual([
      // The Post prints "end" where the Courier, crediting it, prints "cease".
      ['immediately cease this closing', null],
      ['The ferry is not a luxury.', 'tidewaterpost-20200311'],
    ]);
  });

  it('counts articles, quotes and newsrooms, and nothing else as an outlet', () => {
    const corpus = compile(
      testFiles([
        articleFile('a', 'tidewater-post', '2020-03-11', [{ text: 'No.', speaker: 'Ines Valk' }]),
        articleFile('b', 'gull-wire', '2020-03-12', []),
        articleFile('c', 'office-of-orlan', null, [], { url: 'https://orlan.example/c' }),
      ]),
    );
    expect(corpus.extent).toEqual({
      id: 'ferry-2020',
      articles: 3,
      readInPart: 0,
      quotes: 1,
      mostly: 'office',
      outlets: 2,
      lang: 'en',
      from: '2020-03-11',
      to: '2020-03-12',
    });
  });

  it('makes the same pack whatever the order of the files', () => {
    const files = testFiles([
      articleFile('a', 'tidewater-post', '2020-03-11', [{ text: 'The ferry is not a luxury.', ...SAID }]),
      articleFile('b', 'coast-courier', '2020-03-12', [
        { text: 'not a luxury', ...SAID, via: 'Tidewater Post' },
      ]),
    ]);
    expect(encodePack(compile([...files].reverse()))).toEqual(encodePack(compile(files)));
  });

  it('makes each printed wording a version where no text was read', () => {
    const corpus = compile(
      testFiles(
        ['tidewater-post', 'coast-courier'].map((outlet, at) =>
          articleFile(`v-${at}`, outlet, '2020-03-12', [
            {
              text: `The harbour will reopen before the ${at === 0 ? 'summer' : 'winter'}, whatever the board may decide about its fees.`,
              speaker: 'Ines Valk',
              verb: { lemma: 'say', printed: 'said' },
            },
          ]),
        ),
      ),
    );
    const [statement] = corpus.statements.filter(({ speaker }) => speaker === 'Ines Valk');
    expect(statement?.versions.map(({ by }) => by)).toEqual([['Tidewater Post'], ['Coast Courier']]);
  });
});
