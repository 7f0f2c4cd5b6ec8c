import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../model/report';
import { readVoices } from '../../voice/voice';
import { NO_DATE_NEAR, observeDateNear } from './date-near';

/** The date near the last “…” of a text; its reporting words stand in {}, taken out of the text. */
function dateOf(written: string, lang = 'en'): Observation {
  const text = written.replace(/[{}]/g, '');
  const cueAt = written.indexOf('{');
  const words = written.slice(cueAt + 1, written.indexOf('}'));
  const cue =
    cueAt < 0
      ? null
      : { start: cueAt, end: cueAt + words.length, text: words, lemma: words, class: 'neutral' };
  const quotes = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 1: inner = '' }) => {
    const part = { start: index + 1, end: index + 1 + inner.length, text: inner };
    return { ...part, kind: 'speech' as const, parts: [part], repeats: [] };
  });
  const voices = readVoices({ text, title: null, blocks: [], quotes, outlets: [] });
  const quote = quotes.at(-1);
  if (!quote) throw new Error('no quote in the row');
  const attribution = { source: null, cue, via: null, certainty: 'certain' as const };
  const [found] = observeDateNear(text, { ...quote, attribution }, voices, lang);
  if (!found) throw new Error(`nothing is observed in ${lang}`);
  const { evidence } = found;
  expect('start' in evidence && text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  return found;
}

describe('observeDateNear, English', () => {
  it.each([
    ['month and year', 'Roe {said} “no” in January 2016.', 'in January 2016'],
    ['a full date', '“No,” Roe {wrote} on Jan. 7, 2016.', 'on Jan. 7, 2016'],
    ['day first', '“No,” Roe {wrote} on 7 January 2016.', 'on 7 January 2016'],
    ['weekday too', 'On Thursday, Jan. 7, 2016, Roe {said}: “No.”', 'On Thursday, Jan. 7, 2016'],
    ['in figures', '“No,” Roe {wrote} (1/7/2016).', '1/7/2016'],
    ['a bare year', 'In 2016 Roe {said} “no” twice.', 'In 2016'],
    ['years', '“No,” Roe {said} in 2015-16.', 'in 2015-16'],
    ['of an interview', '“No,” Roe {said} in a 2016 interview.', 'in a 2016 interview'],
    ['season', '“No,” Roe {said} in the summer of 2016.', 'in the summer of 2016'],
    ['ago', 'Seven years ago, Roe {said} “no.”', 'Seven years ago'],
    ['last week', 'Roe {said} “no” last week.', 'last week'],
    ['weekday', 'Roe {said} “no” on Tuesday.', 'on Tuesday'],
    ['May', 'Roe {said} “no” in May.', 'in May'],
    ['sentence before', 'It was January 2016. Roe {said}: “No.”', 'January 2016'],
    ['sentence after', '“No,” Roe {said}. That was in 2016.', 'in 2016'],
    ['a year before a nearer day', 'Roe spoke in 2016. On Tuesday he {said} “no.”', 'in 2016'],
    ['the nearer of two years', 'In 2012 Doe came. In 2016 Roe {said} “no.”', 'In 2016'],
    ['a day before an edge', '“No,” {said} Roe, mayor since 2010, on Tuesday.', 'on Tuesday'],
    ['only an edge', '“No,” {said} Roe, mayor since 2010.', 'since 2010'],
    ['introduced one paragraph up', 'Roe {wrote} in January 2016:\n“No.”', 'in January 2016'],
  ])('%s', (_trap, text, value) => {
    expect(dateOf(text)).toMatchObject({ value, rule: 'date-near.printed', voice: 'narrator' });
  });

  it.each([
    ['people', 'Roe {told} 2,016 people “no” then.'],
    ['counted', '“No,” Roe {said} in 2016 cases.'],
    ['money', '“No,” Roe {said} of the $2016 bill.'],
    ['a room, a flight', '“No,” Roe {said} in Room 2016 about flight 1999.'],
    ['may', '“No,” Roe {said}, and he may march on.'],
    ['a newspaper', '“No,” Roe {told} the Sunday Times.'],
    ['a class', '“No,” Roe {told} the Class of 2016.'],
    ['back then', '“No,” Roe {said} back then.'],
    ['to come', '“No,” Roe {said} before leaving next week.'],
    ['inside marks', 'Doe said “in 2016 yes.” Roe {said} “not in May 2015.”'],
    ['possessive', '“No,” Roe {said} of today’s world.'],
    ['an attack', '“No,” Roe {said} of the Sept. 11 attacks.'],
    ['two sentences off', 'It was 2016. It rained in town. Then Roe rose. Roe {said}: “No.”'],
    ['next paragraph', '“No,” Roe {said}.\nIn January 2016 it rained.'],
  ])('no date: %s', (_trap, text) => {
    expect(dateOf(text)).toMatchObject({ value: NO_DATE_NEAR, rule: 'date-near.none' });
  });
});

describe('observeDateNear, Spanish', () => {
  it.each([
    ['a full date', '“No”, {dijo} Roe el 7 de enero de 2016.', 'el 7 de enero de 2016'],
    ['del', '“No”, {dijo} Roe el 7 de enero del 2016.', 'el 7 de enero del 2016'],
    ['month and year', 'En enero de 2016 Roe {dijo} “no”.', 'En enero de 2016'],
    ['a bare year', 'En 2016 Roe {dijo} “no”.', 'En 2016'],
    ['the year', '“No”, {dijo} Roe en el año 2016.', 'en el año 2016'],
    ['of an interview', '“No”, {dijo} Roe en una entrevista de 2016.', 'en una entrevista de 2016'],
    ['ago', '“No”, {dijo} Roe hace siete años.', 'hace siete años'],
    ['more than', '“No”, {dijo} Roe hace más de siete años.', 'hace más de siete años'],
    ['last week', '“No”, {dijo} Roe la semana pasada.', 'la semana pasada'],
    ['weekday', '“No”, {dijo} Roe el martes.', 'el martes'],
    ['accent', '“No”, {dijo} Roe el sábado pasado.', 'el sábado pasado'],
    ['yesterday', '“No”, {dijo} Roe ayer.', 'ayer'],
    ['a day', '“No”, {dijo} Roe el pasado 7 de enero.', 'el pasado 7 de enero'],
    ['part of a year', '“No”, {dijo} Roe a finales de 2016.', 'a finales de 2016'],
    ['a year before a nearer day', 'Roe habló en 2016. El martes {dijo}: “No”.', 'en 2016'],
    ['an edge', '“No”, {dijo} Roe, alcaldesa desde 2010.', 'desde 2010'],
  ])('%s', (_trap, text, value) => {
    expect(dateOf(text, 'es')).toMatchObject({ value, rule: 'date-near.printed' });
  });

  it.each([
    ['people', '“No”, {dijo} Roe a 2.016 personas.'],
    ['counted', '“No”, {dijo} Roe en 2016 casos.'],
    ['a square', '“No”, {dijo} Roe en la Plaza 25 de Mayo.'],
    ['a street, small', '“No”, {dijo} Roe en la calle 5 de febrero.'],
    ['a name', '“No”, {dijo} Julio Domingo en Santo Domingo.'],
    ['habit', '“No”, {dice} Roe los martes.'],
    ['nowadays', '“No”, {dice} Roe de la gente de hoy en día.'],
    ['lacking', '“No”, {dijo} Roe, porque hace falta.'],
    ['questions', '“No”, {dijo} Roe hace siete preguntas.'],
    ['to come', '“No”, {dijo} Roe, que viaja la próxima semana.'],
    ['inside marks', 'Roe {dijo} “no en enero de 2016”.'],
  ])('no date: %s', (_trap, text) => {
    expect(dateOf(text, 'es')).toMatchObject({ value: NO_DATE_NEAR, rule: 'date-near.none' });
  });
});

describe('observeDateNear', () => {
  it('shows what was searched where no date is printed, within the paragraph', () => {
    const text =
      'In 2016 it rained.\nFar off. Roe rose. “No,” Roe {said}. He left. It ended.\nIn 2017 it rained.';
    const { evidence, confidence } = dateOf(text);
    expect(evidence.text).toBe('Roe rose. “No,” Roe said. He left.');
    expect(confidence).toBe(0.8);
  });

  it('is surer of a date in the quote’s own sentence', () => {
    expect(dateOf('Roe {said} “no” in 2016.').confidence).toBe(0.9);
    expect(dateOf('It was 7 May 2016. Roe {said}: “No.”').confidence).toBe(0.7);
  });

  it('says nothing in a language whose dates it does not know', () => {
    expect(() => dateOf('Roe {a dit} « non » : “non” en janvier 2016.', 'fr')).toThrow(
      'nothing is observed in fr',
    );
  });

  it('does not search an endless line', () => {
    const { evidence } = dateOf(`${'so on and '.repeat(2000)}Roe {said} “no” ${'and on so '.repeat(2000)}`);
    expect(evidence.text.length).toBeLessThan(1100);
    expect(evidence.text).toMatch(/^\w+ .*“no”.* \w+ $/);
  });

  it('rests on a slice of the text: outside the marks for a date, around the quote for none', () => {
    const piece = fc.constantFrom(
      ...[
        'in January',
        'Jan. 7,',
        '2016',
        'on Tuesday',
        'seven years ago',
        'since',
        '2,016',
        'el 7 de enero de',
      ],
      ...[
        'hace siete años',
        'people',
        '“',
        '”',
        '.',
        ',',
        '\n',
        '—',
        'é',
        '𝒳',
        'Roe',
        '“In 2016”',
        '1/7/2016',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), fc.array(piece, { maxLength: 16 }), (before, after) => {
        const plain = after.filter((word) => !/[“”]/.test(word));
        const text = `${before.join(' ')} Roe {said} “no” ${plain.join(' ')}`;
        for (const lang of ['en', 'es']) {
          const { value, evidence, rule } = dateOf(text, lang);
          if (rule === 'date-near.none') expect(evidence.text).toContain('“no”');
          else expect(evidence.text).toBe(value);
          if (rule !== 'date-near.none') expect(value).not.toMatch(/^$|[“”\n]/);
        }
      }),
    );
  });
});
