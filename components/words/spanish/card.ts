import type { Words } from '../words';

/** La tarjeta junto a una marca. */
export const card: Words['card'] = {
  position: (at, of) => `${at} de ${of}`,
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
    (n === 1
      ? '1 cita de esta página aparece también en otros artículos.'
      : `${n} citas de esta página aparecen también en otros artículos.`) +
    (keys === null ? '' : ` Con ${keys} se pasa a la siguiente.`),
};
