import type { Attested, Basis, Extent, OutletKind, Verdict, Voice } from '../../../lib/model/report';
import type { report as english } from '../english/report';
import { day, days, few, language, listAll, listNames, many, number, plural } from './forms';
import { observed, quoted, quoteMarks } from './observed';

/** Of the quote, "la cita". */
const verdicts: Record<Verdict, string> = {
  same: 'Mismas palabras',
  shortened: 'Acortada',
  changed: 'Cambiada',
  uncertain: 'Quizá la misma declaración',
};

/** An article beside the page: what that article's text has, so that nobody reads the label as a mark on the article. */
const besides: Record<Verdict, string> = {
  same: 'Mismas palabras',
  shortened: 'Publica más',
  changed: 'Otras palabras',
  uncertain: 'Quizá lo mismo',
};

const dimensions: Record<string, string> = {
  source: 'Lo dijo',
  verb: 'Verbo usado',
  follows: 'Verbo usado',
  'date-near-quote': 'Cuándo se dijo',
  'verb-class': 'Tipo de verbo',
  speaker: 'Descrito como',
  credit: 'Procedencia',
  position: 'Lugar',
  completeness: 'Conserva de estas frases',
  wording: 'Palabras',
  neighbours: 'Lo que hay al lado',
  doubt: 'Marcas de duda',
  gap: 'Entre dos citas',
  'words-people': 'Palabras para las personas',
  'words-event': 'Palabras para el hecho',
  'words-removal': 'Palabras para la salida forzada',
  'words-arrival': 'Palabras para la llegada',
  'words-custody': 'Palabras para la detención',
  'words-authority': 'Palabras para las autoridades',
  'words-law': 'Palabras para la ley',
  'words-critics': 'Palabras para quienes se oponen o apoyan',
};

/** Heads that would not be understood inside a sentence. */
const inText: Record<string, string> = {
  source: 'quién lo dijo',
  speaker: 'cómo se describe a quien habla',
  completeness: 'cuánto se cita de estas frases',
};

/** None of these heads begins with a name. */
const lowered = (head: string) => head.charAt(0).toLowerCase() + head.slice(1);

const voices: Record<Voice, string> = {
  narrator: 'las palabras propias del artículo',
  paraphrase: 'palabras referidas',
  quote: 'dentro de la cita',
  headline: 'titular',
  caption: 'pie de foto',
  article: 'en algún lugar del artículo',
};

const kinds: Record<OutletKind, string> = {
  news: 'Artículo de prensa',
  agency: 'Texto de agencia',
  office: 'Publicado por el propio cargo público',
  organisation: 'Publicado por la propia organización',
  site: 'Otro sitio',
};

/** Who most of a collection's quotes are by. */
const bases: Record<Basis, string> = {
  office: 'personas que ejercen o buscan un cargo público',
  spokesperson: 'portavoces',
  organisation: 'organizaciones y quienes las dirigen',
  clergy: 'miembros del clero',
  'unnamed-role': 'funcionarios cuyo nombre no se da',
};

function readOnlyInPart(some: number, all: number): string {
  if (some === all) return all === 1 ? 'el artículo se leyó' : 'todos los artículos se leyeron';
  return plural(some, { one: '{n} de los artículos se leyó', other: '{n} de los artículos se leyeron' });
}

/** What a text is, with its article; a kind that is not here is named as the record names it. */
const textKinds: Record<string, string> = {
  letter: 'la carta',
  'press release': 'el comunicado de prensa',
  'press conference': 'la rueda de prensa',
  briefing: 'la comparecencia ante la prensa',
  interview: 'la entrevista',
  remarks: 'las palabras pronunciadas',
  speech: 'el discurso',
  statement: 'el comunicado',
  transcript: 'la transcripción',
  tweet: 'los tuits',
};

const textOf = (kind: string | null) =>
  raised(kind === null ? 'el texto mismo' : (textKinds[kind] ?? `«${kind}»`));
const read = (by: string, kind: string | null) => `${textOf(kind)} (texto leído, publicado por ${by})`;
const readInPart = (by: string, kind: string | null) =>
  `${textOf(kind)} (texto leído en parte, publicado por ${by})`;
const asPrintedBy = (by: string, kind: string | null) =>
  kind === null
    ? `Como aparece en ${by} (no se leyó el texto mismo)`
    : `${textOf(kind)}, como aparece en ${by} (texto no leído)`;

/** With a capital at its head. */
function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const extentShort = ({ articles, readInPart, outlets, from, to }: Extent) =>
  [
    `${many(articles, 'artículo', 'artículos')} de ${many(outlets, 'medio', 'medios')}`,
    ...(readInPart > 0
      ? [plural(readInPart, { one: '{n} leído en parte', other: '{n} leídos en parte' })]
      : []),
    ...(from === '' ? [] : [days(from, to)]),
  ].join(', ');

const dimension = (name: string): string =>
  dimensions[name] ??
  (name.startsWith('words-') ? `Palabras para ${name.slice(6)}` : name.replaceAll('-', ' '));

/** What the popup and the panel say of a page's quotes. Second reader: none yet. */
export const report: typeof english = {
  name: 'Source Context',
  pageTitle: (what: string) => `${what} – Source Context`,
  listNames,
  listAll,
  series: (items: readonly string[]) => items.join(', '),
  facts: (facts: readonly string[]) => facts.join(' · '),
  inBrackets: (text: string) => `(${text})`,
  quoteMarks,
  quoted,
  quotedParts: (parts: readonly string[]) => parts.map(quoted).join(' … '),
  day,
  noDate: 'sin fecha conocida',
  promise: 'Comparamos palabras. No calificamos a los medios.',
  settings: 'Ajustes',

  // counts
  printedElsewhere: (n: number, of: number) => {
    if (n === 0) return 'Ninguna de las citas de esta página está en la colección.';
    if (of === 1) return 'La única cita de esta página aparece también en otra parte.';
    if (n === of)
      return `Las ${of === 2 ? 'dos' : number(of)} citas de esta página aparecen también en otra parte.`;
    return plural(n, {
      one: `{n} de ${number(of)} citas aparece también en otra parte.`,
      other: `{n} de ${number(of)} citas aparecen también en otra parte.`,
    });
  },
  knownHere: (n: number, of: number) =>
    of === 1
      ? 'La colección tiene esta cita de aquí; ningún otro artículo suyo la publica.'
      : `La colección tiene ${number(n)} de ${number(of)} citas de aquí; ningún otro artículo suyo las publica.`,
  articles: (n: number) => many(n, 'artículo', 'artículos'),
  inArticles: (n: number) => `En ${n === 1 ? 'otro artículo' : `otros ${many(n, 'artículo', 'artículos')}`}`,
  onSites: (n: number) => `En ${n === 1 ? 'otro sitio' : `otros ${many(n, 'sitio', 'sitios')}`}`,
  inText: 'En el texto mismo',
  onlyHere: 'Aún en ningún otro artículo',
  extent: ({ quotes, articles, mostly, readInPart, outlets, from, to }: Extent) =>
    articles === 0
      ? `La colección contiene ${many(quotes, 'cita', 'citas')} y ningún artículo.`
      : `La colección contiene ${many(quotes, 'cita', 'citas')} de ${many(articles, 'artículo', 'artículos')}, ` +
        `de personas que hablan en público${mostly === null ? '' : `, sobre todo ${bases[mostly]}`}; ` +
        `${readOnlyInPart(readInPart, articles)} en parte. ` +
        `${many(outlets, 'medio o agencia', 'medios y agencias')}${from === '' ? '' : `, ${days(from, to)}`}.`,
  extentShort,
  extentNote: (extents: readonly Extent[]) => `(${extents.map(extentShort).join('; ')})`,
  collection: (extent: string) => `Colección: ${extent}`,

  // the list
  quotesOnPage: 'Citas de esta página',
  verdict: (verdict: Verdict) => verdicts[verdict],
  besideThisPage: (verdict: Verdict, less: boolean) => (less ? 'Publica una parte' : besides[verdict]),
  otherWording: 'También se publicó otra versión',
  otherOccasion: 'Otra declaración con estas palabras',
  noSpeaker: 'cerca de la cita no se nombra a quien habla',
  unsureSpeaker: (name: string) => `${name} (probable)`,
  perhaps: 'Quizá lo mismo',
  perhapsWhy:
    'Bastante cerca para mencionarlo, demasiado lejos para estar seguros. No se cuenta. Conviene comprobarlo antes de usarlo.',
  unmarked: 'Sin comillas',
  unmarkedWhy:
    'En la colección, estas palabras son una declaración de alguien. Esta página las publica sin comillas. No se cuentan.',
  unmarkedHere: (n: number) =>
    plural(n, {
      one: '{n} pasaje de la colección está aquí sin comillas.',
      other: '{n} pasajes de la colección están aquí sin comillas.',
    }),
  notHere: (n: number) =>
    plural(n, {
      one: '{n} cita que no está en esta colección',
      many: '{n} de citas que no están en esta colección',
      other: '{n} citas que no están en esta colección',
    }),
  notHereWhy: 'Esto no dice nada sobre si las palabras se dijeron.',
  inTranslation: (tag: string) => `Palabras dichas primero en ${language(tag)}`,
  inTranslationWhy: 'Una traducción no se compara palabra por palabra.',
  wordingIn: (tag: string) => `En ${language(tag)}`,
  alsoIn: 'También publicado por',
  languageOf: (tag: string) => `en ${language(tag)}`,
  notCompared: (n: number, tag: string) => `${many(n, 'cita', 'citas')} en ${language(tag)} sin comparar`,
  notComparedWhy: (tag: string) =>
    `La colección contiene palabras dichas en ${language(tag)}. Cuáles de ellas da una traducción, solo lo puede decir una traducción registrada.`,
  showInPage: 'Mostrar en la página',
  partRead: 'Solo se pudo leer una parte de esta página. De lo que le falta no decimos nada.',
  olderQuote: 'Este artículo trata de otra cosa y usa una cita anterior.',

  subject: 'este artículo',

  // an opened quote
  whatDiffers: 'Qué cambia',
  noDifference: 'No hay diferencias en lo que comprobamos: palabras, verbo, denominaciones, fuente.',
  onlyThisOne: 'Ningún otro artículo de la colección publica esta cita, así que aún no hay con qué comparar.',
  moreDifferences: (n: number) => many(n, 'diferencia más', 'diferencias más'),
  whatWasSaid: 'Comparado con',
  attested: (attested: Attested, by: string, kind: string | null): string =>
    attested === 'read'
      ? read(by, kind)
      : attested === 'read-in-part'
        ? readInPart(by, kind)
        : asPrintedBy(by, kind),
  someone: 'otros',
  textKind: textOf,
  sameAsIn: (outlet: string) => `Las mismas palabras que en el artículo de ${outlet}.`,
  kept: (words: number, of: number) =>
    words >= of
      ? plural(of, {
          one: 'conserva la única palabra',
          many: 'conserva las {n} de palabras',
          other: 'conserva las {n} palabras',
        })
      : `conserva ${number(words)} de ${many(of, 'palabra', 'palabras')}`,
  twoWordings: (n: number, besides: boolean) =>
    besides
      ? `Además de la de esta página, ${plural(n, { one: 'se publicó una versión', other: `se publicaron ${n === 2 ? 'dos' : number(n)} versiones` })}.`
      : `Se publicaron ${n === 2 ? 'dos' : number(n)} versiones.`,
  whereElse: 'Dónde más se publica',
  thisPage: 'Esta página',
  kind: (kind: OutletKind) => kinds[kind],
  kindInText: (kind: OutletKind) => lowered(kinds[kind]),
  article: 'Artículo',
  archived: 'Copia archivada',
  articleOf: (title: string) => `Artículo: ${title}`,
  archivedOf: (title: string) => `Copia archivada: ${title}`,
  titleRebuilt: 'titular sin comprobar',
  readInPartHere: 'leído en parte',
  printsWords: (n: number) => `publica ${few(n, 'palabra', 'palabras')} de ella`,
  sameText: (name: string) => `mismo texto de ${name}`,
  namesOrigin: (name: string) => `nombra como fuente a ${name}`,
  moreArticles: (n: number) => many(n, 'artículo más', 'artículos más'),
  otherParts: (n: number) =>
    `${many(n, 'artículo más publica', 'artículos más publican')} otras partes del texto`,
  moreAbout: (names: string) => `Más: ${names}`,
  andMore: (n: number) => `y ${number(n)} más`,
  moreSites: (n: number) => `También en ${n === 1 ? 'otro sitio' : `otros ${many(n, 'sitio', 'sitios')}`}`,
  onlyThere: 'Solo allí:',
  onlyHereWords: 'Solo en esta página:',
  notKept: 'No está en esta cita:',
  wordsLeftUnshown: (n: number) => `[${many(n, 'palabra', 'palabras')}]`,

  // framing
  dimension,
  dimensionInText: (name: string) => inText[name] ?? lowered(dimension(name)),
  voice: (voice: Voice) => voices[voice],
  observed,
  styleGuides: 'Qué dijeron los libros de estilo (resumen en inglés)',
  onTheWord: (terms: string) => `Sobre ${terms}:`,
  guideIn: (year: string | null) => (year === null ? ':' : `, ${year}:`),
  guidesDiffer: 'Los libros de estilo difieren entre sí y cambian.',
  notedByHand:
    'Lo que rodea la cita en estos artículos se anotó a mano a partir de copias guardadas. Las páginas actuales pueden ser distintas.',
  asHere: (names: string) => `Como en esta página: ${names}.`,
  likely: 'probable',
};
