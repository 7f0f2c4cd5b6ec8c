import type { panel as english } from '../english/panel';
import { detail } from './detail';
import { many, number } from './forms';

/** The side panel and the search for selected words. */
export const panel: typeof english = {
  openBeside: 'Abrir junto a la página',
  back: 'Volver a la página',
  selected: 'Las palabras seleccionadas',
  looking: 'Se busca en la colección…',
  found: 'Publicado en la colección.',
  foundInside: (n: number, of: number) =>
    of === 1
      ? 'La única cita de estas palabras está en la colección.'
      : `${n} de ${many(of, 'cita', 'citas')} de estas palabras ${n === 1 ? 'está' : 'están'} en la colección.`,
  perhaps: 'Quizá esté en esta colección.',
  absent: 'No está en esta colección.',
  absentQuotes: 'No está en esta colección',
  notCompared: 'Estas palabras no se pudieron comparar.',
  unfit: {
    'too-short': 'Muy pocas palabras de una cita para saber de quién son. Conviene seleccionar más.',
    'too-long':
      'Es más texto del que tiene una cita. Conviene seleccionar solo la cita, hasta unas mil palabras.',
  },
  failed: 'No se pudieron buscar las palabras.',

  ofSelection: {
    thisPage: 'La selección',
    subject: 'la selección',
    quotesOnPage: 'Citas en las palabras seleccionadas',
    inArticles: (n: number) => `En ${many(n, 'artículo', 'artículos')}`,
    onSites: (n: number) => `En ${many(n, 'sitio', 'sitios')}`,
    noSpeaker: 'nadie nombrado en las palabras seleccionadas',
    onlyHereWords: 'Solo en las palabras seleccionadas:',
    notKept: 'No está en las palabras seleccionadas:',
    twoWordings: (n: number) => `Se publicaron ${n === 2 ? 'dos' : number(n)} versiones.`,
    detail: {
      saidLegend: { ...detail.saidLegend, here: 'en la selección' },
      quotedBy: (n: number, of: number, here: boolean | null) =>
        here === true ? `${detail.quotedBy(n, of, null)} y en la selección` : detail.quotedBy(n, of, null),
    },
  },
};
