/**
 * Spanish reporting verbs by class, as infinitives with regular forms; `:` adds irregular ones. The classes are those
 * of the English list. To be reviewed by a native speaker.
 */
export const SPANISH_VERBS: Readonly<Record<string, string>> = {
  neutral:
    'decir:dijo,dice,dicen,dijeron,dije,decía,decían,diciendo,dicho,diría señalar expresar escribir:escrito comentar indicar explicar contar:cuenta,cuentan ' +
    'informar mencionar tuitear preguntar publicar leer:lee,leyó llamar describir calificar declarar',
  sequence:
    'añadir agregar continuar:continúa,continúan concluir:concluyó,concluye,concluyeron responder contestar proseguir:prosigue,prosiguió apuntar repetir:repite,repitió reiterar',
  assertive:
    'afirmar asegurar sostener:sostuvo,sostiene,sostienen,sostuvieron insistir subrayar recalcar enfatizar manifestar anunciar destacar argumentar defender:defiende',
  factive:
    'revelar confirmar:confirma recordar:recuerda,recuerdan demostrar:demuestra observar precisar aclarar',
  concessive: 'admitir reconocer:reconoce confesar:confiesa conceder',
  distancing: 'alegar pretender suponer:supuso,supone negar:niega,niegan insinuar sugerir:sugiere,sugirió',
  evidential: 'reportar citar relatar',
  attack:
    'criticar condenar denunciar arremeter acusar fustigar rechazar cuestionar reprochar:reprocha protestar lamentarse replicar',
  praise: 'elogiar agradecer:agradece aplaudir celebrar felicitar',
  directive:
    'instar pedir:pidió,pide,piden,pidieron,pidiendo exigir urgir solicitar exhortar advertir:advirtió,advierte,advierten,advirtieron recomendar:recomienda ordenar',
  commissive: 'prometer jurar amenazar:amenaza',
  manner: 'gritar bromear lamentar exclamar susurrar ironizar',
  mental: 'creer:cree,creen pensar:piensa,piensan temer esperar considerar opinar',
};
