/** Forms of address: whatever follows one is the family name, were it a title elsewhere ("Mrs. King"). */
const COURTESY = (
  'mr mrs ms miss mx dr sir madam lord lady dame rep reps sens gov senator congressman congresswoman representative ' +
  'sr sra srta señor señora senor senora doña dona herr frau monsieur madame mme'
).split(' ');

/** Callings and ranks that have become family names: last in a name they are one ("Bryan Singer", "John Constable"). */
const CALLINGS = (
  'prof professor rev reverend fr father pastor bishop archbishop cardinal rabbi imam pope brother sister saint sen ' +
  'gen general col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private adm ' +
  'admiral judge justice det sheriff marshal constable king queen prince princess duke duchess count sheikh ' +
  'ayatollah emir sultan nurse principal coach chancellor chair actor singer don doctor padre rector'
).split(' ');

/** Offices, parties and what goes before them; no family names. */
const OFFICES = (
  'hon honorable delegate assemblyman assemblywoman councilman councilwoman councilor councillor councilmember alderman ' +
  'commissioner govs governor lt lieutenant mayor president pres vice premier minister secretary undersecretary ambassador amb ' +
  'attorney atty officer detective deputy inspector superintendent supt chairman chairwoman chairperson director executive ' +
  'ceo chief speaker leader whip former ex then acting interim incoming outgoing late assistant associate senior junior democrat ' +
  'democrats democratic republican republicans independent libertarian conservative liberal labour tory gop mp mps mep msp ' +
  'spokesman spokeswoman spokesperson founder cofounder author actress economist analyst historian candidate nominee lawyer ' +
  'doctora presidente presidenta senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora ministro ministra ' +
  'secretario secretaria portavoz vocero vocera congresista representante juez jueza canciller concejal concejala ' +
  'prosecutor headmaster teacher researcher scientist firefighter paramedic comedian astronaut journalist ' +
  'reporter editor producer dentist surgeon physician psychologist sociologist biologist epidemiologist meteorologist ' +
  'midfielder striker goalkeeper quarterback ' +
  'consejero consejera intendente intendenta comisario comisaria sargento obispo arzobispo lic licenciado licenciada ing ' +
  'ingeniero ingeniera dra vicepresidente vicepresidenta exministro exministra expresidente expresidenta exalcalde ' +
  'exalcaldesa embajador embajadora profesora rectora'
).split(' ');

/** Titles printed before a name, folded and without their full stop. They are no part of the name. */
export const TITLES: ReadonlySet<string> = new Set([...COURTESY, ...CALLINGS, ...OFFICES]);

const COURTESIES: ReadonlySet<string> = new Set(COURTESY);
const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(CALLINGS);

/** Callings that newspapers never print bare and with a capital for who holds them: "King said" is somebody called King. */
const BARE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'king bishop marshal duke constable singer sen'.split(' '),
);

/** Words that may stand between a title and the name: "Secretary of State Jane Roe". */
export const TITLE_TAILS: ReadonlySet<string> = new Set(
  'of state defense defence treasury the interior commerce labor energy education transportation agriculture health security homeland general house staff executive minister secretary president director leader justice party counsel'.split(
    ' ',
  ),
);

/** Words that follow a name and are no surname. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv md phd esq mp mps mep msp qc kc'.split(' '),
);

/** Lower-case words that belong inside a name: "Ana de la Cruz", "Lars van Dyck". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del de la las los da das dos do di du della van von der den ter ten la le bin ibn al el y e st'.split(
    ' ',
  ),
);

/** Abbreviations whose full stop does not end a sentence, folded and without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev fr rep reps sen sens gov govs lt gen col maj capt cmdr sgt cpl pvt adm det supt hon pres amb ' +
    'atty st mt ft vs no nos vol pp dept univ assn bros messrs mme sra srta sr jr ph jan feb mar apr aug sept sep oct ' +
    'nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore ' +
    'pa tenn tex va vt wash wis wyo dist ave blvd rd eds ed approx est dip excmo ilmo ud uds ee uu'
  ).split(' '),
);

/** Before a calling these make one office with it. */
const RANKS: ReadonlySet<string> = new Set(
  'deputy chief former ex then acting interim assistant associate late senior junior lord'.split(' '),
);

/**
 * Where the name begins in a run of capitals that may open with titles and offices ("Homeland Security Secretary | Jane Roe",
 * "Secretary of State | Roe"); its length where it is an office and nothing else. `words` are folded. The last word of a
 * run is a family name, though it be a title elsewhere, where a form of address or a word that is no title stands before
 * it; `office` says that an article stood before the run ("the Lakeland Sheriff").
 */
export function nameStart(words: readonly string[], { office = false } = {}): number {
  let last = words.length - 1;
  while (last > 0 && NAME_SUFFIXES.has(words[last] ?? '')) last -= 1;
  let from = 0;
  for (let i = 0; i <= last; i += 1) {
    const word = words[i] ?? '';
    if (TITLES.has(word)) {
      if (!(i === last && !office && isFamilyName(words, i, from)) && !isGivenDon(words, i, last))
        from = i + 1;
    } else if (from === i && i > 0 && TITLE_TAILS.has(word)) from = i + 1;
  }
  return from > last ? words.length : from;
}

function isFamilyName(words: readonly string[], i: number, from: number): boolean {
  const word = words[i] ?? '';
  if (i === 0) return BARE_FAMILY_NAMES.has(word);
  if (!FAMILY_NAMES_TOO.has(word)) return false;
  const before = words[i - 1] ?? '';
  // "Mayor King", but "Deputy Marshal".
  const bare = BARE_FAMILY_NAMES.has(word) && !RANKS.has(before);
  return from < i || bare || COURTESIES.has(before);
}

/** "Don Lemon": the Spanish title goes before a given name, so before a single word it is a given name itself. */
function isGivenDon(words: readonly string[], i: number, last: number): boolean {
  return words[i] === 'don' && i === 0 && last === 1;
}
