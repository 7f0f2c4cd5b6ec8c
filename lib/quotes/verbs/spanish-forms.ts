/** Pronouns that hang on an infinitive or a gerund: "decirle", "pidiéndoles". */
const ENCLITICS = ['', 'le', 'les', 'se', 'lo', 'la', 'los', 'las', 'nos', 'me'];
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í' };

/**
 * The forms of a Spanish verb that news prints of what others say: third person singular and plural of present, preterite,
 * imperfect, future and conditional, the subjunctive in -ra ("el plan que anunciara"), infinitive and gerund with and
 * without pronouns, participle. `stressed` is what the last vowel of the stem becomes under stress (`ie` of "negar"), or ''.
 *
 * The present subjunctive is left out: "informe", "cite" and "cuente" are more often nouns or orders. So is the first person,
 * and with it every form without its accent: "afirmo" is "I affirm", and "anuncio" and "critico" are other words.
 * The spelling of -car, -gar and -zar changes only in forms left out here.
 */
export function spanishForms(lemma: string, stressed: string): string[] {
  const space = lemma.indexOf(' ');
  if (space > 0)
    return spanishForms(lemma.slice(0, space), stressed).map((form) => form + lemma.slice(space));
  const stem = lemma.slice(0, -2);
  const theme = lemma.at(-2) ?? 'a';
  if (theme === 'a') return firstConjugation(lemma, stem, changeLast(stem, stressed));
  const vowel = theme === 'í' ? 'i' : theme;
  // "creyó", "concluye": i between vowels is written y.
  const between = /[aeo]$|[^gq]u$/.test(stem) && theme !== 'í';
  const present = between && vowel === 'i' ? `${stem}y` : changeLast(stem, stressed);
  const weak = vowel === 'i' ? changeLast(stem, weakVowel(stressed)) : stem;
  const glide = between ? 'y' : 'i';
  return [
    ...[`${present}e`, `${present}en`],
    ...[`${weak}${glide}ó`, `${weak}${glide}eron`, `${weak}${glide}era`, `${weak}${glide}eran`],
    ...[`${stem}ía`, `${stem}ían`],
    ...later(`${stem}${vowel}r`),
    /[aeo]$/.test(stem) ? `${stem}ído` : `${stem}ido`,
    ...withPronouns(`${weak}${glide}endo`, `${weak}${glide}éndo`),
    ...withPronouns(lemma, `${stem}${ACCENTED[vowel] ?? vowel}r`),
  ];
}

function firstConjugation(lemma: string, stem: string, present: string): string[] {
  const ends = 'ó aron aba aban ara aran ado';
  return [
    ...[`${present}a`, `${present}an`],
    ...ends.split(' ').map((end) => stem + end),
    ...later(`${stem}ar`),
    ...withPronouns(`${stem}ando`, `${stem}ándo`),
    ...withPronouns(lemma, lemma),
  ];
}

/** Future and conditional, which are built on the infinitive. */
function later(infinitive: string): string[] {
  return ['á', 'án', 'ía', 'ían'].map((end) => infinitive + end);
}

/** A gerund takes an accent with any pronoun, an infinitive only with two, which news hardly prints. */
function withPronouns(bare: string, carrying: string): string[] {
  const base = bare.endsWith('r') ? bare : carrying;
  return ENCLITICS.map((pronoun) => (pronoun === '' ? bare : base + pronoun));
}

/** "sugerir" → sugiere, but sugirió; "dormir" → duerme, but durmió. */
function weakVowel(stressed: string): string {
  if (stressed === 'ie' || stressed === 'i') return 'i';
  return stressed === 'ue' ? 'u' : '';
}

/** The u of "prosegu-" is only spelling: its vowel is the e. */
function changeLast(stem: string, vowel: string): string {
  return vowel === '' ? stem : stem.replace(/[aeiou](?=[gq]u$)|[aeiou](?=[^aeiou]*$)/, vowel);
}
