/** What compromise finds in an article: places of names, and how it reads them. Offsets are UTF-16. */
export interface People {
  persons: readonly PersonName[];
  organisations: readonly string[];
  places: readonly string[];
}

export interface PersonName {
  name: string;
  gender: 'male' | 'female' | null;
}

let loaded = false;

/** Whether compromise was loaded in this run: it costs a fifth of a second and stays out until attribution asks. */
export function peopleLoaded(): boolean {
  return loaded;
}

/**
 * Persons, organisations and places of a text, read by compromise, which is loaded at first use. Names are given as
 * printed, without outer punctuation and possessives.
 */
export async function readPeople(text: string): Promise<People> {
  const { default: nlp } = await import('compromise');
  loaded = true;
  const doc = nlp(text);
  const persons: PersonName[] = [];
  for (const found of doc.people().json() as Found[]) {
    const name = clean(found.text);
    if (name === '') continue;
    const tags = new Set((found.terms ?? []).flatMap((term) => term.tags ?? []));
    const gender = tags.has('FemaleName') ? 'female' : tags.has('MaleName') ? 'male' : null;
    persons.push({ name, gender });
  }
  return {
    persons,
    organisations: (doc.organizations().json() as Found[]).map((found) => clean(found.text)),
    places: (doc.places().json() as Found[]).map((found) => clean(found.text)),
  };
}

interface Found {
  text: string;
  terms?: { tags?: string[] }[];
}

/** compromise keeps marks and possessives that stand beside a name. */
function clean(printed: string): string {
  return printed
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .replace(/[’'](?:s)?$/u, '')
    .trim();
}
