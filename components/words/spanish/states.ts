import type { states as english } from '../english/states';
import { language, number, plural } from './forms';

/** Why there is nothing to compare, and what to do instead. Second reader: none yet. */
export const states: typeof english = {
  reading: { page: 'Leyendo la página…', collection: 'Buscando sus citas en la colección…' },
  notArticle: 'Esta página no parece un artículo.',
  offTopic: 'Este artículo no trata del tema de la colección.',
  noQuotes: 'No se encontraron citas en esta página.',
  noneInCorpus: (quotes: number) =>
    quotes === 1
      ? 'La única cita de esta página no está en la colección.'
      : quotes === 2
        ? 'Ninguna de las dos citas de esta página está en la colección.'
        : `Ninguna de las ${number(quotes)} citas de esta página está en la colección.`,
  nonePerhaps: (n: number) =>
    `No es seguro que alguna cita de esta página esté en la colección; ${plural(n, { one: '{n} puede estarlo', other: '{n} pueden estarlo' })}.`,
  noneCompared: (quotes: number, tag: string) =>
    quotes === 1
      ? `La única cita de esta página está en ${language(tag)} y no se pudo comparar.`
      : `Las ${number(quotes)} citas de esta página están en ${language(tag)} y no se pudieron comparar.`,
  unreadable: {
    'browser-page': 'Esta es una página del propio navegador. Las extensiones no pueden leerla.',
    pdf: 'Esto es un PDF. Aún no podemos leer archivos PDF.',
    refused: 'El navegador no nos dejó leer esta página.',
  },
  corpusFailed: 'No se pudo abrir la colección.',
  corpusMissing: 'La colección no está.',
  corpusMissingWhat: 'Sin ella no se puede comparar nada. Hay que instalar de nuevo la extensión.',
  corpusFailedWhat: 'Se puede volver a intentar o instalar de nuevo la extensión. El motivo, en inglés:',
  stopped: 'No se pudo comparar esta página.',
  stoppedWhat: 'El motivo, en inglés:',
  notChecked: (site: string) => `Aún no se ha pedido leer ${site}.`,
  notCheckedWhat: 'No se ha leído nada. Al comprobar la página, nada sale de este dispositivo.',
  thisSite: 'este sitio',
  check: 'Comprobar esta página',
  tryAgain: 'Volver a intentar',
  trySample: 'Probar con el artículo de muestra',
  examples: 'Artículos para probar',
};
