import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes';

/** source → name (role), cue, via, certainty of each quote. */
function read(text: string): string[] {
  return readQuotes(text, { lang: 'es', outlets: ['El Correo'] }).map(({ attribution, parts }) => {
    const { source, cue, via, certainty } = attribution;
    const who = source === null ? 'nobody' : `${source.text} = ${source.name ?? '?'} (${source.role})`;
    return `[${parts.map((part) => part.text).join('|')}] ${who}, ${cue?.text ?? 'no verb'}${via ? `, via ${via.name}` : ''}, ${certainty}`;
  });
}

describe('Spanish attribution', () => {
  it.each<[trap: string, text: string, expected: string[]]>([
    [
      'two family names, of which the first is used',
      '«Hace falta agua», dijo Ana Ruiz Vega. «Y muy pronto», añadió Ruiz.',
      [
        '[Hace falta agua] Ana Ruiz Vega = Ana Ruiz Vega (person), dijo, certain',
        '[Y muy pronto] Ruiz = Ana Ruiz Vega (person), añadió, certain',
      ],
    ],
    [
      'particles, alone with a capital of their own',
      '«Falta agua», dijo Joaquín de la Cruz. «Y falta pan», insistió De la Cruz.',
      [
        '[Falta agua] Joaquín de la Cruz = Joaquín de la Cruz (person), dijo, certain',
        '[Y falta pan] De la Cruz = Joaquín de la Cruz (person), insistió, certain',
      ],
    ],
    [
      'que',
      'Ana Ruiz dijo que «hace falta agua».',
      ['[hace falta agua] Ana Ruiz = Ana Ruiz (person), dijo, certain'],
    ],
    [
      'según, para, en palabras de, de acuerdo con',
      'Según Ana Ruiz, «falta mucha agua». Para Luis Vega, «falta mucho más». «Falta todo», en palabras de Eva Paz. De acuerdo con Pía Lara, «no falta nada».',
      [
        '[falta mucha agua] Ana Ruiz = Ana Ruiz (person), Según, certain',
        '[falta mucho más] Luis Vega = Luis Vega (person), Para, likely',
        '[Falta todo] Eva Paz = Eva Paz (person), en palabras de, certain',
        '[no falta nada] Pía Lara = Pía Lara (person), De acuerdo con, certain',
      ],
    ],
    ['a colon', 'Ana Ruiz: «Falta agua»', ['[Falta agua] Ana Ruiz = Ana Ruiz (person), no verb, certain']],
    [
      'an infinitive before its subject',
      'Tras señalar que «falta agua», la senadora Ana Ruiz se marchó. Al afirmar que «falta pan», Luis Vega miró al suelo.',
      [
        '[falta agua] la senadora Ana Ruiz = Ana Ruiz (person), señalar, likely',
        '[falta pan] Luis Vega = Luis Vega (person), afirmar, likely',
      ],
    ],
    [
      'a gerund',
      'Ana Ruiz habló una hora, añadiendo que «falta mucha agua».',
      ['[falta mucha agua] Ana Ruiz = Ana Ruiz (person), añadiendo, certain'],
    ],
    [
      'a subject left out, from the sentence before and from the quote before',
      'Ana Ruiz llegó tarde. «Falta mucha agua», dijo. «No hay más», agregó.',
      [
        '[Falta mucha agua] Ana Ruiz = Ana Ruiz (person), dijo, likely',
        '[No hay más] Ana Ruiz = Ana Ruiz (person), agregó, likely',
      ],
    ],
    [
      'a subject left out of a verb in the plural',
      'Los vecinos de Loma Baja se quejan. «Zumba día y noche», dicen.',
      ['[Zumba día y noche] Los vecinos de Loma Baja = ? (unnamed), dicen, unclear'],
    ],
    [
      'a subject left out that is of another number',
      'Ana Ruiz llegó tarde. «Zumba día y noche», dicen.',
      ['[Zumba día y noche] nobody, no verb, unclear'],
    ],
    [
      'one quote around a verb without subject',
      'Ana Ruiz llegó tarde. «Falta mucha agua», añadió, «y falta pan».',
      ['[Falta mucha agua|y falta pan] Ana Ruiz = Ana Ruiz (person), añadió, likely'],
    ],
    [
      'él and ella',
      'Ana Ruiz se reunió con Luis Vega. «Falta agua», dijo ella. «Ya lo sé», contestó él.',
      [
        '[Falta agua] ella = Ana Ruiz (person), dijo, certain',
        '[Ya lo sé] él = Luis Vega (person), contestó, likely',
      ],
    ],
    [
      'a title alone, a spokesman, whoever he speaks for',
      '«Falta agua», dijo la senadora. «Lo lamenta», dijo el portavoz de Odell. «Mucho», dijo un portavoz.',
      [
        '[Falta agua] la senadora = ? (unnamed), dijo, certain',
        '[Lo lamenta] el portavoz de Odell = ? (unnamed), dijo, certain',
        '[Mucho] un portavoz = ? (unnamed), dijo, certain',
      ],
    ],
    [
      'a named spokeswoman',
      '«Lo lamenta», dijo Kim Vo, portavoz de Odell.',
      ['[Lo lamenta] Kim Vo, portavoz de Odell = Kim Vo (person), dijo, certain'],
    ],
    [
      'an office with its name behind a comma',
      'La presidenta de la Cámara, Amalia Forn, dijo que «falta agua».',
      ['[falta agua] La presidenta de la Cámara, Amalia Forn = Amalia Forn (person), dijo, certain'],
    ],
    [
      'a relative clause between subject and verb',
      'La vecina, que pidió no dar su nombre, contó: «Me fui de noche y a pie».',
      ['[Me fui de noche y a pie] La vecina = ? (unnamed), contó, certain'],
    ],
    [
      'documents',
      'En un comunicado, el sindicato lamentó «la falta de agua». La carta de Ana Ruiz denuncia «la falta de pan».',
      [
        '[la falta de agua] el sindicato = ? (organisation), lamentó, certain',
        '[la falta de pan] La carta de Ana Ruiz = Ana Ruiz (document), denuncia, certain',
      ],
    ],
    [
      'several speak',
      '«¡Fuera, fuera!», corearon los vecinos. «Falta agua», lamentan Ana Ruiz y Luis Vega.',
      [
        '[¡Fuera, fuera!] los vecinos = ? (unnamed), corearon, certain',
        '[Falta agua] Ana Ruiz y Luis Vega = ? (unnamed), lamentan, certain',
      ],
    ],
    [
      'a passive verb',
      'El plan fue calificado de «puro humo» por Ana Ruiz.',
      ['[puro humo] Ana Ruiz = Ana Ruiz (person), calificado, certain'],
    ],
    [
      'nouns that look like verbs',
      'La denuncia de «los de abajo» molestó. El informe habla de «agua sucia y cara».',
      [
        '[los de abajo] La denuncia = ? (document), no verb, unclear',
        '[agua sucia y cara] El informe = ? (document), habla, likely',
      ],
    ],
    [
      'an outlet between verb and subject, kept for the next quote',
      '«Falta agua», dijo al diario La Ribera la senadora Ana Ruiz. «Y pan», agregó.',
      [
        '[Falta agua] la senadora Ana Ruiz = Ana Ruiz (person), dijo, via La Ribera, certain',
        '[Y pan] la senadora Ana Ruiz = Ana Ruiz (person), agregó, via La Ribera, likely',
      ],
    ],
    [
      'an outlet that was spoken to, or that is quoted from',
      '«Falta agua», dijo Ana Ruiz en declaraciones a Radio Cumbre. «Falta pan», dijo Luis Vega, citado por El Timón.',
      [
        '[Falta agua] Ana Ruiz = Ana Ruiz (person), dijo, via Radio Cumbre, certain',
        '[Falta pan] Luis Vega = Luis Vega (person), dijo, via El Timón, certain',
      ],
    ],
    [
      'a verb between commas belongs to nobody in its sentence',
      'A juicio de Elisa Mora, la obra está «en un estado pésimo». La pintura, añade, «pide una limpieza».',
      [
        '[en un estado pésimo] Elisa Mora = Elisa Mora (person), A juicio de, certain',
        '[pide una limpieza] Elisa Mora = Elisa Mora (person), añade, likely',
      ],
    ],
    [
      'a relative clause after an apposition',
      'Habló Héctor Gil, gerente de Trenes del Norte, quien dijo estar «muy ilusionado».',
      ['[muy ilusionado] Héctor Gil, gerente de Trenes del Norte = Héctor Gil (person), dijo, certain'],
    ],
    [
      'somebody in between who may speak',
      '«O pagas o te vas», relata Ana Ruiz. El casero calla. «También tengo deudas», dice.',
      [
        '[O pagas o te vas] Ana Ruiz = Ana Ruiz (person), relata, certain',
        '[También tengo deudas] Ana Ruiz = Ana Ruiz (person), dice, unclear',
      ],
    ],
    [
      'a person who is told is no outlet',
      '«Falta agua», dijo a Luis Vega la senadora Ana Ruiz.',
      ['[Falta agua] la senadora Ana Ruiz = Ana Ruiz (person), dijo, certain'],
    ],
  ])('%s', (_trap, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['denied', 'Ana Ruiz negó haber dicho que «sobra toda el agua».'],
    ['never said', 'Ana Ruiz nunca dijo «renuncio mañana mismo».'],
    ['not said', 'Ana Ruiz no dijo que «sobra toda el agua».'],
    ['said by nobody', 'Nadie dijo «esto es el final de todo».'],
    ['asked', '¿Diría Ana Ruiz «me voy de aquí»?'],
    ['supposed', 'Si Ana Ruiz dijera «me voy de aquí», nadie la creería.'],
  ])('is sure of no speaker: %s', (_trap, text) => {
    expect(readQuotes(text, { lang: 'es' })[0]?.attribution.certainty).toBe('unclear');
  });

  it.each(['«', '«A», dijo ', 'Ana Ruiz dijo que ', 'a la ', 'de la ', 'El ', '«A», dijo. ', ', dijo'])(
    'takes a flood of %j in its stride',
    (unit) => {
      // A quadratic step anywhere would take minutes at this size and hit the test's limit.
      expect(readQuotes(unit.repeat(200_000 / unit.length), { lang: 'es' })).toBeInstanceOf(Array);
    },
  );
});
