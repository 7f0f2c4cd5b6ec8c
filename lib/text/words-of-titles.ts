/** Titles printed before a name, folded and without their full stop. They are no part of the name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend fr father pastor bishop archbishop ' +
    'cardinal rabbi imam pope brother sister saint hon honorable rep reps representative sen sens senator congressman ' +
    'congresswoman delegate assemblyman assemblywoman councilman councilwoman councilor councillor councilmember ' +
    'alderman commissioner gov govs governor lt lieutenant mayor president pres vice premier chancellor minister ' +
    'secretary undersecretary ambassador amb attorney atty general gen col colonel maj major capt captain cmdr ' +
    'commander sgt sergeant cpl corporal pvt private adm admiral judge justice chief officer detective det sheriff ' +
    'deputy marshal constable inspector superintendent supt chairman chairwoman chairperson chair director executive ' +
    'ceo speaker leader whip king queen prince princess duke duchess count sheikh ayatollah emir sultan coach ' +
    'former ex then acting interim incoming outgoing late assistant associate senior junior democrat democrats ' +
    'democratic republican republicans independent libertarian labour tory gop spokesman spokeswoman ' +
    'spokesperson founder cofounder author actor actress singer economist analyst historian candidate nominee lawyer ' +
    'sr sra srta señor señora senor senora don doña dona doctor doctora presidente presidenta senador senadora ' +
    'diputado diputada alcalde alcaldesa gobernador gobernadora ministro ministra secretario secretaria portavoz vocero ' +
    'vocera congresista representante juez jueza padre canciller concejal concejala consejero consejera intendente ' +
    'intendenta comisario comisaria sargento obispo arzobispo lic licenciado licenciada ing ingeniero ingeniera dra ' +
    'vicepresidente vicepresidenta exministro exministra expresidente expresidenta exalcalde exalcaldesa embajador ' +
    'embajadora profesora rector rectora herr frau monsieur madame mme'
  ).split(' '),
);

/** Words that may stand between a title and the name: "Secretary of State Jane Roe". */
export const TITLE_TAILS: ReadonlySet<string> = new Set(
  'of state defense defence treasury the interior commerce labor energy education transportation agriculture health security homeland general house staff executive minister secretary president director leader justice party counsel'.split(
    ' ',
  ),
);

/** Words that follow a name and are no surname. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv md phd esq'.split(' '));

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

/** Titles that are family names as well: as the last word after a first name they are the name. */
export const SURNAME_TITLES: ReadonlySet<string> = new Set(
  'king bishop prince pope duke queen lord baron count marshal judge dean coach major page sheriff'.split(
    ' ',
  ),
);
