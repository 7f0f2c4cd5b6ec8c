/**
 * Spanish reporting verbs by class. A word is an infinitive; `^` gives what the last vowel of its stem becomes under stress
 * (negar^ie: niega); `:` adds irregular forms; `~` marks a verb that more often does other work and needs the quotation right
 * beside it; `_` joins words. The classes are those of the English list and describe the verb, never who used it.
 */
export const SPANISH_VERBS: Readonly<Record<string, string>> = {
  neutral:
    'decir:dice,dicen,dijo,dijeron,dijera,dijeran,diciendo,diciéndole,diciéndoles,dicho,dirá,dirán,diría,dirían ' +
    'señalar expresar escribir:escrito comentar indicar explicar contar^ue informar mencionar tuitear preguntar publicar~ ' +
    'leer~ describir:descrito calificar hablar~ comunicar detallar especificar narrar referir^ie~ exponer:expuso,expusieron,expone~ ' +
    'tildar tachar catalogar~ definir~ opinar pronunciar~ rezar~ consignar~ transmitir~ postear~ firmar~ redactar~ compartir~ ' +
    'testificar dictaminar resumir relatar platicar~ trasladar~ graficar ilustrar~ bautizar~',
  sequence:
    'añadir agregar continuar^ú concluir responder contestar proseguir^i apuntar repetir^i reiterar completar~ acotar apostillar ' +
    'rematar~ remachar puntualizar abundar~ ahondar~ terciar~ sentenciar zanjar matizar retomar~ cerrar^ie~ finalizar~ terminar~ ' +
    'comenzar^ie~ arrancar~ acertar^ie~ sumar~',
  assertive:
    'afirmar asegurar sostener^ie:sostuvo,sostuvieron,sostendrá,sostendría insistir subrayar recalcar enfatizar declarar manifestar ' +
    'anunciar destacar argumentar argüir:arguyó,arguye defender^ie proclamar remarcar resaltar reafirmar ratificar garantizar~ ' +
    'plantear~ postular~ esgrimir aducir:adujo,adujeron vaticinar augurar pronosticar predecir:predijo,predice,predijeron ' +
    'mantener^ie:mantuvo,mantuvieron~ corroborar razonar avalar~ adelantar~ dejar_claro ' +
    'justificar~ alardear estimar~ valorar~ juzgar~',
  factive:
    'revelar confirmar recordar^ue demostrar^ue~ observar precisar aclarar constatar~ desvelar~ evocar~ rememorar atestiguar ' +
    'mostrar^ue~ descubrir~ saber:supo,sabe~',
  concessive: 'admitir reconocer confesar^ie conceder~ aceptar~ disculpar~ excusar~ asumir~',
  distancing:
    'alegar pretender~ suponer:supuso,supusieron,supone~ negar^ie insinuar^ú sugerir^ie desmentir^ie descartar deslizar~ especular ' +
    'presumir~ aparentar~',
  evidential: 'reportar citar recoger~ referenciar~ parafrasear~',
  attack:
    'contraatacar atribuir criticar condenar denunciar arremeter acusar fustigar rechazar cuestionar reprochar protestar replicar retrucar ' +
    'recriminar increpar refutar rebatir objetar embestir^i~ atacar~ cargar~ culpar~ repudiar reprobar^ue~ deplorar ridiculizar ' +
    'burlar~ quejar disparar~ lanzar~ espetar desafiar^í~ censurar discrepar',
  praise: 'elogiar agradecer aplaudir celebrar felicitar ensalzar alabar encomiar saludar~ festejar~',
  directive:
    'instar pedir^i exigir llamar urgir solicitar exhortar advertir^ie recomendar^ie ordenar~ reclamar rogar^ue suplicar aconsejar ' +
    'alertar avisar proponer:propuso,propusieron,propone,proponen~ emplazar~ invitar~ animar~ alentar^ie~ demandar~ apelar~ ' +
    'convocar~',
  commissive: 'prometer jurar amenazar comprometer~ ofrecer~',
  manner:
    'gritar bromear lamentar exclamar susurrar ironizar clamar corear vitorear~ murmurar musitar balbucear bramar vociferar chillar ' +
    'suspirar~ sollozar~ soltar^ue~ titubear~ vocear cantar~ entonar~ bufar~ reflexionar ' +
    'sonreír:sonrió,sonríe~ reír:rió,rio,ríe~ llorar~ asentir^ie~',
  mental:
    'creer pensar^ie temer esperar considerar desear sospechar~ dudar~ sentir^ie~ imaginar~ soñar^ue~ querer:quiso,quiere~ ' +
    'entender^ie~ confiar^í~ preferir^ie~ decidir~ arrepentir^ie~',
};

/** Words that report and are no verbs, by class. They have one form. */
export const SPANISH_PARTICLES: Readonly<Record<string, string>> = {
  según: 'evidential',
  presuntamente: 'distancing',
};
