import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes';

describe('a language whose verbs are not known', () => {
  it.each<[trap: string, lang: string, text: string, who: string | null]>([
    ['a name and a colon', 'de', 'Ada Odell: „Wir gehen jetzt alle nach Hause.“', 'Ada Odell'],
    ['a dash signature', 'nl', 'Zo was het. “We gaan nu allemaal naar huis.” — Jane Roe', 'Jane Roe'],
    ['a particle in the name', 'pt-BR', 'Rui da Costa: «Vamos todos embora agora.»', 'Rui da Costa'],
    ['an English verb is none of its verbs', 'de', '„Wir gehen jetzt alle“, said Ada Odell.', null],
    ['a clause before the colon', 'de', 'Ada Odell sagte: „Wir gehen jetzt alle nach Hause.“', null],
    ['a heading that is more than a name', 'de', 'Ada Odell im Interview: „Wir gehen jetzt alle.“', null],
    ['English words for a source', 'fr', 'According to Ada Odell, «nous partons tous demain».', null],
    ['a Spanish word for a source', 'pt', 'Según Ada Odell, «vamos todos embora amanhã».', null],
    ['the sentence before', 'it', 'Ada Odell era contenta. «Adesso andiamo tutti a casa.»', null],
  ])('%s (%s)', (_trap, lang, text, who) => {
    const [quote] = readQuotes(text, { lang });
    expect(quote?.kind).toBe('speech');
    expect(quote?.attribution).toMatchObject({
      source: who === null ? null : { name: who },
      cue: null,
      certainty: who === null ? 'unclear' : 'likely',
    });
  });

  it.each(['de', 'fr', 'xx', 'est', 'pt-BR'])('is never certain of anybody: %s', (lang) => {
    const text = [
      'Ada Odell: “We go home now.” “We do,” she said.',
      'Odell said: “We go home now.” “We go,” dijo Odell. “We go home,” according to Odell.',
      '“We go home now.” — Ada Odell',
    ].join('\n');
    const quotes = readQuotes(text, { lang });
    expect(quotes.length).toBeGreaterThan(4);
    expect(quotes.filter(({ attribution }) => attribution.certainty === 'certain')).toEqual([]);
    expect(quotes.filter(({ attribution }) => attribution.cue !== null)).toEqual([]);
  });
});

describe('a language tag', () => {
  it.each([
    ['en', 'en-GB'],
    ['en', 'EN'],
    ['en', ''],
    ['es', 'es-419'],
    ['es', 'ES'],
  ])('%s reads as %s does', (base, tag) => {
    const text = '“We lost,” said Ada Odell. «Hemos perdido», dijo Ada Odell. “We lost,” Odell said.';
    expect(readQuotes(text, { lang: tag })).toEqual(readQuotes(text, { lang: base }));
  });
});
