import type { InterfaceLanguage, Where } from '../../../lib/model/reader-settings';
import type { options as english } from '../english/options';
import { ownNames } from '../own-names';
import { many } from './forms';

const languages: Record<InterfaceLanguage, string> = { browser: 'Como el navegador', ...ownNames };

/** What happens once a choice is made. */
const next: Record<Where, string> = {
  newsrooms:
    'A continuación: al abrir allí un artículo sobre el tema de la colección, sus citas se marcan solas.',
  everywhere:
    'A continuación: al abrir cualquier artículo sobre el tema de la colección, sus citas se marcan solas.',
  click: 'A continuación: en una página de noticias, pulsar el botón de Source Context en la barra.',
};

/** Commands by their name in the manifest; one that is not here goes by the manifest's description. */
const commands: Record<string, string> = {
  _execute_action: 'Abrir la ventana',
  _execute_browser_action: 'Abrir la ventana',
  'next-quote': 'Cita siguiente',
  'previous-quote': 'Cita anterior',
  'toggle-marks': 'Poner o quitar las marcas',
};

/** The options and first-run page, and the menu of the popup. Second reader: none yet. */
export const options: typeof english = {
  // first run
  welcome: 'Por dónde ha pasado una cita',
  sentences: [
    'En una página de noticias, Source Context encuentra las citas y muestra dónde más se publicó cada una.',
    'Muestra qué palabras se conservaron, se cortaron o se cambiaron, y no califica a ningún medio.',
    'Todo ocurre en este dispositivo, y lo que se lee nunca se envía a ninguna parte.',
  ],
  exampleCaption: 'Una frase, publicada de dos maneras',
  exampleStart: 'Vamos a ',
  exampleOne: 'mantener',
  exampleOther: 'reabrir',
  exampleEnd: ' todas las bibliotecas del condado.',
  next,
  tryNow: 'Probar ahora',
  openSample: 'Abrir el artículo de muestra',
  allSettings: 'Todos los ajustes',
  deleted: 'Se borró todo lo guardado.',

  // where it runs
  title: 'Ajustes',
  whereQuestion: '¿Dónde puede actuar?',
  whereWhat:
    'El navegador pide confirmación. En estos sitios, una pequeña comprobación busca artículos sobre el tema.',
  newsrooms: (n) => `Por sí sola en ${many(n, 'sitio de noticias', 'sitios de noticias')}`,
  newsroomsUnknown: 'Por sí sola en sitios de noticias',
  newsroomsWhat: 'Las redacciones y agencias de la colección, ningún otro sitio',
  everywhere: 'En todos los sitios',
  everywhereWhat: 'También encuentra sus citas en sitios que la colección no conoce',
  click: 'Solo al hacer clic',
  clickWhat: 'Nada actúa hasta pulsar el botón de la barra',
  chosen: 'Elegido',
  notGranted: 'El navegador aún no ha dado este permiso. Al elegir de nuevo, vuelve a preguntar.',

  // marks
  on: 'Sí',
  off: 'No',
  marks: 'Marcas en las páginas',
  marksWhat: 'Las citas publicadas también en otro lugar llevan una línea debajo en el artículo.',
  marksSwitch: 'Marcar las citas en las páginas',
  markElsewhere: 'Punteada: publicada en otro lugar',
  markDiffers: 'Doble: en otro lugar con otras palabras',
  markElsewhereExample: 'Las puertas abren el lunes.',
  markDiffersExample: 'Vamos a reabrir todas las bibliotecas.',

  // language
  language: 'Idioma',
  languageWhat: 'De esta página, la ventana y las marcas. Los artículos siguen en el suyo.',
  languages,

  // quiet sites
  quiet: 'Sitios en silencio',
  quietWhat: 'Aquí nada actúa por sí solo y nada se marca. El botón de la barra sigue funcionando.',
  quietNone: 'Ningún sitio está en silencio.',
  none: 'ninguno',
  quietAdd: 'Añadir un sitio',
  quietAddButton: 'Añadir',
  quietHint: 'p. ej. thehill.com',
  quietRemove: (site) => `Quitar ${site}`,
  quietRemoveButton: 'Quitar',
  quietAdded: (site) => `${site} está en silencio.`,
  quietRemoved: (site) => `${site} ya no está en silencio.`,
  quietBad: (text) => `«${text}» no es un sitio; se escribe como thehill.com.`,
  quietAlready: (site) => `${site} ya está en silencio.`,
  quietFull: (most) => `La lista está llena con ${most} sitios; hay que quitar uno antes.`,

  // keyboard
  keyboard: 'Teclado',
  keyboardWhat: 'Funcionan en todas las páginas.',
  command: (name, description) => commands[name] ?? description,
  noKey: 'aún sin tecla',
  changeKeys: 'Cambiar las teclas',
  changeKeysByHand:
    'Para cambiarlas: abrir about:addons, pulsar la rueda dentada y elegir «Administrar accesos directos de las extensiones».',

  // what is stored
  stored: 'Qué se guarda',
  storedWhat: 'Estas elecciones, en este navegador:',
  storedWhere: 'Dónde actúa',
  notChosen: 'aún sin elegir',
  nothingElse: 'Nada más. Ninguna página, ninguna cita, ningún historial.',
  forget: 'Borrarlo todo',
  forgetQuestion: '¿Borrar estas elecciones y devolver los permisos?',
  forgetYes: 'Borrar',
  forgetNo: 'Conservar',

  // the popup's menu
  menu: 'Menú',
  quietHere: (site) => `En silencio en ${site}`,
};
