/** The commonest English family names in -s, folded: at the head of a sentence they are no plurals. */
export const SURNAMES_IN_S: ReadonlySet<string> = new Set(
  (
    'williams jones roberts edwards rogers phillips evans collins stevens hughes hayes myers woods burns simmons daniels matthews ' +
    'peters stephens richards andrews sanders saunders powers jenkins perkins watkins hopkins hawkins higgins robbins jacobs brooks ' +
    'parks banks barnes holmes james gates reeves reynolds nichols griffiths humphreys wells mills waters sims adams abrams ' +
    'summers stokes hicks briggs riggs meeks weeks marks banks fields flowers owens givens hodges bridges briggs bowers byers sayers ' +
    'chambers rivers walters winters masters meyers ayers akers anders sellers spears vickers withers bates yates oates coates ' +
    'kates graves groves hargreaves hines haines raines jaynes barnes dukes sykes dykes wilkes oakes parkes noakes stiles niles giles ' +
    'ames eames grimes hymes symes downs downes towns burrows meadows fellows bellows barrows willows matthews mathews toms simms ' +
    'timms tims tibbs gibbs stubbs hobbs webbs cobbs grubbs childs woods edmonds hammonds simonds symonds edmunds rhodes dodds ' +
    'reyes cortes torres flores fuentes robles morales rosales gonzales morales valdes paredes cervantes fernandes lopes gomes nunes ' +
    'alves soares tavares pires'
  ).split(' '),
);
