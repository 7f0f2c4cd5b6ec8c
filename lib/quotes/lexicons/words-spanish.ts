function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Function words of Spanish by what they do in a clause, folded; only the pronoun él keeps its accent. */
export const PREPOSITIONS_ES = set(
  'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por segun sin sobre tras luego despues antes',
);

export const DETERMINERS_ES = set(
  'el la los las un uno una unos unas su sus este esta estos estas ese esa esos esas aquel aquella otro otra otros otras mi nuestro ' +
    'nuestra varios varias dos tres cuatro cinco seis siete ocho nueve diez algunos algunas muchos muchas cada ambos ambas',
);

/** Where a clause begins. */
export const CLAUSE_ES = set(
  'que y e o u ni pero sino mientras cuando como donde porque si aunque pues quien quienes cual cuales cuyo cuya',
);

export const PRONOUNS_ES = set('él ella ellos ellas');

export const TIMES_ES = set(
  'lunes martes miercoles jueves viernes sabado domingo ayer hoy anoche manana tarde noche madrugada semana mes ano dia dias ' +
    'jornada enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre pasado pasada proximo proxima',
);

/** Between subject and verb: auxiliaries, weak pronouns, adverbs, and verbs that take another ("suele decir"). */
export const BETWEEN_ES = set(
  'ha han habia habian haber habiendo hubo haya hayan he hemos se le les lo la los las me nos te ya tambien asi ademas luego entonces despues siempre ' +
    'solo incluso aun todavia asimismo igualmente suele suelen solia quiso quisieron puede pudo acaba acaban acabo volvio vuelve llego acerto',
);

export const PERFECT_ES = set(
  'ha han habia habian haber habiendo hubo haya hayan he hemos hubiera habra habria',
);

export const NEGATIONS_ES = set('no nunca jamas tampoco');

export const BE_ES = set('es son era eran fue fueron sido ser siendo sera seria esta estan');

/** Present forms of reporting verbs that are nouns after an article or a preposition: "la denuncia", "de protesta". */
export const NOUNS_ES = set(
  'cuenta cita sentencia pregunta denuncia condena amenaza protesta llama espera firma muestra duda queja demanda habla lanza carga sospecha ' +
    'estima burla culpa disculpa excusa alerta reclama ataque cierre dicho escrito pedido llamado comunicado',
);

/** Asides between a verb and the subject after it: "opinó, en cambio, Roe". */
export const ASIDES_ES = [
  'en cambio',
  'sin embargo',
  'no obstante',
  'por su parte',
  'por su lado',
  'a su vez',
  'por otra parte',
  'por otro lado',
  'en tanto',
  'además',
  'asimismo',
  'también',
  'entonces',
];

/** Nouns that name an outlet when a name follows: "al diario La Ribera". */
export const OUTLET_NOUNS_ES = set(
  'diario periodico semanario revista cadena canal radio emisora agencia portal medio television televisora programa web',
);

/** Heads and first words of bodies. */
export const BODIES_ES = set(
  'gobierno ministerio viceministerio secretaria subsecretaria gobernacion ayuntamiento alcaldia fiscalia procuraduria defensoria contraloria ' +
    'empresa compania grupo firma partido sindicato patronal gremio federacion confederacion asociacion organizacion fundacion universidad ' +
    'facultad instituto academia escuela liceo colegio conservatorio biblioteca museo teatro orquesta coro banco caja bolsa aseguradora ' +
    'aerolinea aerolineas ferrocarril ferrocarriles metro correos astilleros bodegas laboratorio laboratorios ejercito armada policia guardia ' +
    'tribunal juzgado audiencia corte comision consejo junta camara congreso senado parlamento asamblea diputacion cabildo delegacion ' +
    'consejeria club cofradia hermandad cooperativa hospital clinica iglesia arzobispado obispado diocesis coalicion plataforma agencia ' +
    'autoridad entidad comite coordinadora sociedad direccion departamento oficina embajada consulado union frente movimiento bloque alianza ' +
    'cruz corporacion consorcio intendencia municipalidad presidencia prefectura',
);

export const DOCUMENTS_ES = set(
  'carta comunicado nota informe declaracion documento texto escrito mensaje tuit articulo editorial columna libro estudio parte ' +
    'denuncia demanda sentencia fallo auto querella resolucion manifiesto boletin memoria correo pancarta cartel letrero',
);

export const GROUPS_ES = set('gente policias vecinos fuentes autoridades');

/** What an office is for: "el secretario de Pesca Darío Luna". */
export const PORTFOLIOS_ES = set(
  'economia hacienda finanzas presupuesto comercio industria energia mineria minas trabajo empleo turismo agricultura ganaderia pesca ' +
    'ambiente agua interior gobernacion gobierno estado defensa seguridad justicia exteriores asuntos relaciones presidencia salud sanidad ' +
    'educacion universidades ciencia tecnologia innovacion cultura deporte deportes juventud igualdad mujer familia vivienda urbanismo ' +
    'obras infraestructuras transporte transportes movilidad comunicaciones comunicacion prensa planificacion desarrollo migraciones',
);

/** Verbs that take whom or what they speak of as their object: what follows them is no subject. */
export const OBJECT_VERBS_ES = set(
  'calificar describir llamar tachar tildar catalogar definir bautizar acusar criticar condenar rechazar cuestionar elogiar agradecer ' +
    'aplaudir celebrar felicitar ensalzar alabar encomiar lamentar negar pedir exigir reclamar solicitar defender citar atacar temer',
);
