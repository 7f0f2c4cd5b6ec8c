import type { card as english } from '../english/card';
import { number, plural } from './forms';

/** The card beside a mark. */
export const card: typeof english = {
  position: (at, of) => `${number(at)} de ${number(of)}`,
  previous: 'Cita anterior',
  next: 'Cita siguiente',
  more: 'Más',
  less: 'Menos',
  alsoDiffers: 'Otras diferencias',
  dismiss: 'Descartar',
  dismissWhat: 'Descartar: quitar esta marca de la página',
  dismissed: 'Se quitó la marca de esta página.',
  close: 'Cerrar',
  comparing: 'Todavía se compara lo que rodea a la cita…',
  announce: (n, keys) =>
    plural(n, {
      one: '{n} pasaje de esta página aparece también en otros artículos.',
      many: '{n} de pasajes de esta página aparecen también en otros artículos.',
      other: '{n} pasajes de esta página aparecen también en otros artículos.',
    }) + (keys === null ? '' : ` Con ${keys} se pasa al siguiente.`),
};
