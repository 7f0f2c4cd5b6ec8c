import { formsOf } from '../forms';

/** "«Isla»", "inmigrantes", "hijos"; not "hierro". Intl knows it of bare words only. */
const SOUNDS_LIKE_I = /^[^\p{L}]*h?[ií](?![eé])/iu;

/** The forms of Spanish as it is read on both sides of the ocean. */
export const { number, plural, many, few, language, listAll, listNames, day, days } = formsOf('es', {
  smallNumbers: ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  others: { one: '{n} más', other: '{n} más' },
  ofMillions: 'de ',
  joinLast: (list, last) => {
    const before = list.slice(0, list.length - last.length);
    return SOUNDS_LIKE_I.test(last) ? before.replace(/ y $/, ' e ') + last : list;
  },
});
