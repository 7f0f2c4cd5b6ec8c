import type { detail as english } from '../english/detail';
import { many, number } from './forms';

/** The pictures of an opened quote and the view of one thing across articles. */
export const detail: typeof english = {
  biggest: 'Lo que más difiere',
  openQuote: (words) => `Abrir la cita ${words}`,

  compareOne: 'Comparar una sola cosa en todos los artículos:',
  moreThings: 'Más',
  back: 'Volver',
  across: (dimension) => `${dimension}: todos los artículos`,
  nothingNoted: (n) =>
    `${many(n, 'artículo más', 'artículos más')}: nada anotado sobre esto en el texto que tenemos.`,
  copies: (n) => `${many(n, 'otro artículo publica', 'otros artículos publican')} el mismo texto`,

  saidAndPrinted: 'El texto y lo que publica de él cada artículo',
  saidLegend: {
    printed: 'citado en artículos; más grueso, en más de ellos',
    unprinted: 'no encontrado en ninguno',
    here: 'en esta página',
    kept: 'citado',
    gap: 'no citado',
    unknown: 'no se sabe: leído en parte',
  },
  partNote: (n) =>
    `${number(n)} de estos artículos ${n === 1 ? 'se leyó' : 'se leyeron'} en parte; no se sabe qué más publican.`,
  printedWords: (words, of) =>
    words >= of
      ? `${of === 1 ? 'la' : 'las'} ${many(of, 'palabra', 'palabras')}`
      : `${words} de ${of} palabras`,
  printedOfPart: (words) => `${many(words, 'palabra', 'palabras')}, leído en parte`,
  inWords: 'La imagen en palabras',
  quotedBy: (n: number, of: number, here: boolean | null) => {
    const articles =
      n === 0
        ? 'no encontrado en ningún artículo'
        : n === of
          ? of === 1
            ? 'en el único artículo'
            : `en los ${of} artículos`
          : `en ${n} de ${of} artículos`;
    if (here === null) return articles;
    return here ? `${articles} y en esta página` : `${articles}, no en esta página`;
  },
  moreStrips: (n) => many(n, 'artículo más', 'artículos más'),

  when: 'Cuándo se publicó',
  earliest: (who, day) => `Copia más antigua con fecha aquí: ${who}, ${day}.`,
  oneDay: (day) => `Todas las copias con fecha que hay aquí son del ${day}.`,
  noneDated: 'Ninguna copia de aquí tiene fecha.',
  onDay: (day, names) => `${day}: ${names}`,
  undated: (names) => `Sin fecha conocida: ${names}.`,
  textItself: (outlet) => `el propio texto (${outlet})`,
  ofThisPage: 'esta página',
  timelineLegend: { text: 'el propio texto', here: 'esta página' },
  asList: 'En forma de lista',

  credits: (name) => `dice que procede de ${name}`,
  creditChecked: 'comprobado: las palabras están ahí',
  creditNotRead: 'no encontrado en ninguna copia suya de aquí',

  dismissedCount: (n) => `Has descartado ${many(n, 'hallazgo', 'hallazgos')} en esta página.`,
  restore: 'Mostrar de nuevo',
  changedSince: 'Esta página ha cambiado desde que la leímos.',
  readAgain: 'Leer de nuevo',
  archivedPage: (day) =>
    day === null
      ? 'Esta es una copia archivada. Se lee como la página que contiene.'
      : `Esta es una copia archivada, guardada el ${day}. Se lee como la página que contiene.`,
  framingToCome: 'Leyendo todavía cómo presentan las citas los artículos…',
};
