/**
 * English forms that are finite whatever stands around them: pasts without -ed, forms of be, have and do, modals, and the
 * commonest present forms of verbs that news uses to say what people do. They mark where a clause has its verb; forms
 * that are as often nouns (shot, cut, run) are left out.
 */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  (
    'went came took gave made got found knew thought told kept held stood began left felt brought saw met lost won became ' +
    'ran sat spoke wrote rose fell led grew drew drove chose broke sent spent built meant heard fought caught taught sought ' +
    'bought paid laid said slept threw flew blew knelt wore swore tore bore shook hid sold slid swung hung struck stuck rang ' +
    'sang sank drank swam stole froze woke rode withdrew undertook overcame overtook forgot forgave arose ' +
    'has had is was were are does did will would can could may might must ' +
    'goes comes takes gives makes gets keeps knows thinks wants needs seems appears becomes remains says tells asks believes ' +
    'feels hopes fears finds means brings leads runs stands speaks writes thanks agrees begins continues refuses wants tries'
  ).split(' '),
);
