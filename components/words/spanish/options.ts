import type { options as english } from '../english/options';
import { many } from './forms';

/** The options and first-run page. Second reader: none yet. */
export const options: typeof english = {
  welcome: 'Por dónde ha pasado una cita',
  optionsTitle: 'Dónde actúa Source Context',
  intro:
    'En una página de noticias, Source Context encuentra las citas y muestra en qué otros lugares se publicó cada una, qué se conservó, se cortó o se cambió y cómo la presentó cada artículo.',
  privacyTitle: 'Nada sale de este dispositivo',
  privacy: 'Todo ocurre en este dispositivo. Lo que se lee nunca se envía a ninguna parte.',
  privacyMore: 'Sin cuenta y sin peticiones a ningún servidor. En ventanas privadas no se guarda nada.',
  whereQuestion: '¿Dónde puede actuar?',
  whereHint: 'El navegador pedirá confirmación. Esto se puede cambiar en cualquier momento.',
  newsrooms: (n: number) => `Por sí mismo en ${many(n, 'sitio de noticias', 'sitios de noticias')}`,
  newsroomsWhat:
    'Solo en los medios y agencias de la colección. Allí una pequeña comprobación mira cada artículo; el resto de la web no se toca.',
  everywhere: 'En todos los sitios',
  everywhereWhat:
    'La misma pequeña comprobación en cada página que se abre. Encuentra las citas en sitios que la colección no conoce.',
  click: 'Solo al pulsar el botón',
  clickWhat:
    'Nada actúa hasta que se pulsa el botón de la barra. Entonces lee solo esa página. No pide ningún permiso más.',
  chosen: 'Elegido',
  notGranted: 'El navegador aún no ha dado este permiso. Al elegirlo de nuevo, lo vuelve a pedir.',
  tryNow: 'Probarlo ahora',
  tryNowWhat: 'La extensión trae un breve artículo de muestra. Funciona sin red.',
  openSample: 'Abrir el artículo de muestra',
  exampleCaption: 'Una frase, publicada de dos maneras',
  exampleSame: 'Vamos a ',
  exampleThere: 'conservar',
  exampleHere: 'reabrir',
  exampleRest: ' todas las bibliotecas del condado.',
};
