import { describe, expect, it } from 'vitest';
import { type People, peopleLoaded, readPeople } from './people';
import { readQuotes } from './read-quotes';
import { refineAttribution } from './refine';

const text =
  'Shanice Odell met Mr. Bauer in Lima on Friday. Later the talk went on.\n“It went well,” she said.\n“Fine,” Kim Vo said. “So be it.”';
const options = { lang: 'en' };

describe('refineAttribution', () => {
  it('loads compromise only when people are asked for', async () => {
    readQuotes(text, options);
    expect(peopleLoaded()).toBe(false);
    const people = await readPeople(text);
    expect(peopleLoaded()).toBe(true);
    expect(people.persons.map((person) => person.name)).toContain('Kim Vo');
  });

  it('keeps spans, kinds and every certain person', () => {
    const people: People = {
      persons: [{ name: 'Shanice Odell', gender: 'female' }],
      organisations: ['Kim Vo'],
      places: ['Lima'],
    };
    const before = readQuotes(text, options);
    const after = refineAttribution(text, before, people, options);
    const shape = (quotes: typeof before) => quotes.map(({ attribution: _, ...rest }) => rest);
    expect(shape(after)).toEqual(shape(before));
    for (const [i, quote] of before.entries()) {
      if (quote.attribution.certainty === 'certain') {
        expect(after[i]?.attribution.source?.name).toBe(quote.attribution.source?.name);
      }
    }
    expect(after[0]?.attribution.source?.name).toBe('Shanice Odell');
  });
});
