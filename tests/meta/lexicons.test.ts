import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cuesSchema } from '../../lib/corpus/records/cues';
import { styleNotesSchema } from '../../lib/corpus/records/style-notes';
import { labelsSchema } from '../../lib/corpus/records/tables';
import { keepInCompany } from '../../lib/framing/labels/company';
import { inflectTerm } from '../../lib/framing/labels/inflect';
import { buildLabelMatcher, findLabels } from '../../lib/framing/labels/label-matcher';
import { dropMasked } from '../../lib/framing/labels/name-mask';
import { joinPeople } from '../../lib/framing/labels/people-clauses';
import { tokenize } from '../../lib/text/tokens';
import { BANNED } from './banned-words';
import { ROOT, readProjectFile } from './project-files';

const GENERAL = 'lib/framing/lexicons';
const TOPIC = 'corpora/raids-2016/lexicon';
/** Who has read a list besides the one who made it. */
const SECOND_READER = /Second reader: (?:none yet|\p{Lu}[^."|]+)/u;

const notes = v.parse(styleNotesSchema, readJson(`${TOPIC}/style-notes.json`));
const cues = v.parse(cuesSchema, readJson(`${TOPIC}/cues.json`));
const labels = v.parse(labelsSchema, readJson(`${TOPIC}/labels.json`));

function readJson(path: string): unknown {
  return JSON.parse(readProjectFile(path));
}

function listsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.json'));
}

describe('every word list', () => {
  it.each(listsIn(GENERAL))('of the program says who has read it: %s', (name) => {
    const { note } = v.parse(v.object({ note: v.string() }), readJson(`${GENERAL}/${name}`));
    expect(note).toMatch(SECOND_READER);
  });

  it.each(listsIn(TOPIC))('of the topic says who has read it: %s', (name) => {
    const row = readProjectFile(`${TOPIC}/README.md`)
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toMatch(SECOND_READER);
  });
});

describe('what the lists say in our own words', () => {
  it.each([
    ['a style guide', notes.flatMap(({ guides }) => guides.map(({ says }) => says))],
    ['a frame', cues.frames.flatMap(({ about }) => [about.en, about.es])],
  ])('rates nobody: %s', (_what, texts) => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => BANNED.test(text))).toEqual([]);
  });

  it('would not pass if it rated', () => {
    expect('about right and wrong').toMatch(BANNED);
    expect('la palabra neutral').toMatch(BANNED);
  });
});

describe('the topic’s labels', () => {
  it('give no printed form to two concepts', () => {
    const concepts = new Map<string, string>();
    const doubtful = labels.flatMap(({ term, concept, lang, caseSensitive }) =>
      (caseSensitive ? [] : inflectTerm(term, lang)).filter((shape) => {
        const key = `${lang} ${shape.toLowerCase()}`;
        const first = concepts.get(key) ?? concept;
        concepts.set(key, first);
        return first !== concept;
      }),
    );
    expect(doubtful).toEqual([]);
  });

  const matchers = new Map(
    ['en', 'es'].map((lang) => [lang, buildLabelMatcher(labels.filter((label) => label.lang === lang))]),
  );

  function find(text: string, lang: string): string[] {
    const matcher = matchers.get(lang);
    if (!matcher) throw new Error(`no labels of ${lang}`);
    const tokens = tokenize(text);
    const found = joinPeople(text, tokens, findLabels(text, tokens, matcher));
    const whole = [{ start: 0, end: text.length }];
    const unmasked = dropMasked(text, tokens, found, () => false);
    return keepInCompany(unmasked, tokens, { sentences: whole, lines: whole }, lang).map(
      ({ concept, text: words }) => `${concept} ${words}`,
    );
  }

  it.each([
    [
      'en',
      'Agents raided the homes of refugees.',
      ['authority Agents', 'event raided the homes', 'people refugees'],
    ],
    ['en', 'A new wave of immigration raids began.', ['event wave of immigration raids']],
    ['en', 'They will be removed to Central America.', ['removal be removed']],
    ['en', 'We will send them back.', ['removal send them back']],
    ['en', 'a surge of arrests', ['event surge of arrests']],
    ['en', 'the surge of unaccompanied minors', ['arrival surge', 'people unaccompanied minors']],
    ['en', 'undocumented Central American families', ['people undocumented Central American families']],
    ['en', 'illegal Central American immigrants', ['people illegal Central American immigrants']],
    ['en', 'migrant children and their mothers', ['people migrant children', 'people mothers']],
    ['en', 'who entered the United States illegally', ['people entered the United States illegally']],
    ['en', 'people who are here illegally', ['people people', 'people here illegally']],
    ['en', 'a woman with a deportation order', ['people woman with a deportation order']],
    ['en', 'Officers seized the family.', ['authority Officers', 'custody seized', 'people family']],
    [
      'en',
      'immigrant advocates and refugee groups',
      ['critics immigrant advocates', 'critics refugee groups'],
    ],
    ['en', 'ICE melts ice', ['authority ICE']],
    ['en', 'a final order of deportation', ['law final order of deportation']],
    ['en', 'They deport families.', ['removal deport', 'people families']],
    ['en', 'Enforcement and Removal Operations said', ['authority Enforcement and Removal Operations']],
    ['es', 'Las redadas contra inmigrantes', ['event redadas', 'people inmigrantes']],
    ['es', 'una nueva ola de redadas', ['event nueva ola de redadas']],
    ['es', 'fueron deportados', ['removal deportados']],
    [
      'es',
      'niños migrantes que huyen de la violencia',
      ['people niños migrantes que huyen de la violencia', 'arrival huyen de la violencia'],
    ],
    ['es', 'entraron al país de manera ilegal', ['people entraron al país de manera ilegal']],
  ])('%s find: %s', (lang, text, expected) => {
    expect(find(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'a surge in the polls for the senator'],
    ['en', 'Syrian refugees in Europe'],
    ['en', 'We are a nation of immigrants.'],
    ['en', 'a gun crackdown and a drug raid'],
    ['en', 'working families need a raise'],
    ['en', 'snow removal, tax returns, a clean sweep'],
    ['en', 'the Immigrant Rights Project'],
    ['en', 'the House Homeland Security Committee'],
    ['en', 'Central American countries and governments'],
    ['en', 'the race for the White House'],
    ['en', 'The suspect was said to flee the scene.'],
    ['en', 'The children went to school and returned home.'],
    ['en', 'He removed the video from his page.'],
    ['es', 'Hay que detener la violencia.'],
    ['es', 'los países centroamericanos'],
    ['es', 'armas ilegales y drogas ilegales'],
  ])('%s pass over: %s', (lang, text) => {
    expect(find(text, lang)).toEqual([]);
  });
});
