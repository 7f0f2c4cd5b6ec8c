function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Words that carry no name though a sentence may begin with them. Folded. */
const ENGLISH_FUNCTION_WORDS = set(
  'the a an this that these those his her its their our my your he she they it we i you who whom which what when where ' +
    'why how while as if because since although though but and or so yet nor in on at to for from by with without of about ' +
    'after before during until over under between among amid against through despite into per via according asked speaking ' +
    'writing citing early late facing meanwhile however later earlier still even also then now today tonight yesterday tomorrow once only just ' +
    'there here not no one some many most several few all both each every other another such more less much very perhaps ' +
    'instead indeed moreover furthermore additionally finally first second third last next again further is are was were be ' +
    'been has have had do does did will would could should may might can must monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december like unlike than ' +
    'alongside beyond besides within throughout near outside inside behind above below across along beside toward towards upon ' +
    'regarding following based given though whether else too well yes question answer',
);

const SPANISH_FUNCTION_WORDS = set(
  'el la los las un una y o pero que segun en de del al con por para su sus este esta ese esa ayer hoy tras ante sobre ' +
    'lunes martes miercoles jueves viernes sabado domingo tambien asi ademas mientras cuando donde',
);

/** Both: what a row of pieces knows no language for. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH_FUNCTION_WORDS,
  ...SPANISH_FUNCTION_WORDS,
]);

/** The function words of an article’s language: in English "Del", "La" and "Con" may begin a name. */
export function functionWords(lang: string): ReadonlySet<string> {
  return lang === 'en' ? ENGLISH_FUNCTION_WORDS : FUNCTION_WORDS;
}

/** Little words that are names as well, as printed: "Theresa May", "Will Smith", "April Ryan", "Al Gore". */
export const NAMES_TOO = set('May Will April June August Al');

export const TEMPORAL = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march ' +
    'april may june july august september october november december jan feb aug sept oct nov dec today tonight yesterday ' +
    'tomorrow morning afternoon evening night week month year earlier later recently lunes martes miercoles jueves viernes ' +
    'sabado domingo ayer hoy last this next',
);

/** Words that may stand between a subject and its verb. */
export const BETWEEN = set(
  'has have had having is was were are be been being will would could should can may might must did do does also then later however though ' +
    'further still even again just once twice recently repeatedly often never not always soon first only simply earlier now ' +
    'himself herself themselves both all each too went go goes going on to himself ha han habia tambien se le les lo',
);

/** Before a reporting verb these leave open or deny that the words were said. */
export const UNSAID = set(
  'never not would could should might may if cannot wouldn’t didn’t whether nunca no would wont',
);

export const BE_FORMS = set('is was were are be been being gets got');

/** Where a noun phrase stops on the left: a clause begins after one of these. */
export const CLAUSE_WORDS = set(
  'that which whose and but or as when while because if after before since where how why although though whether so than until what ' +
    'que y pero como cuando mientras porque si',
);

export const PREPOSITIONS = set(
  'of for at in from with on by to about against over under into during between among despite through inside outside within near behind across beyond alongside de del en por para con',
);

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your one two three four five six some many several few most all ' +
    'another other both any each every no el la los las un una su sus este esta otro otra varios varias',
);

export const PRONOUNS = set('he she they it we i you who él ella ellos ellas');

/** Texts that speak for a person or body. */
export const DOCUMENTS = set(
  'letter statement memo memorandum report release email e-mail tweet post note speech filing lawsuit complaint indictment ' +
    'brief op-ed column editorial book article essay memoir blog website site page petition ruling decision opinion order ' +
    'resolution motion bill law amendment constitution transcript ad advertisement commercial video sign banner headline ' +
    'caption message text document affidavit survey poll study story piece review testimony interview press platform ' +
    'manifesto summary plan proposal account invitation poster slogan carta comunicado informe declaracion articulo',
);

/** Heads of bodies that speak as one. */
export const BODIES = set(
  'union campaign agency department committee group company court council board organization organisation association ' +
    'party government administration office bureau ministry commission coalition firm corporation university college ' +
    'school church police newspaper paper magazine network outlet publication team league federation foundation institute ' +
    'house senate congress parliament legislature army navy military embassy hospital museum bank fund panel jury staff ' +
    'caucus alliance society authority chamber service force city state county country nation world industry website ' +
    'regime pentagon kremlin vatican sindicato gobierno partido empresa grupo policia',
);

/** Capitalised words that mark a name as a body's, an outlet's or a place's. Folded. */
export const BODY_WORDS = set(
  'department committee group company court council board organization organisation association party government ' +
    'administration office bureau ministry commission coalition directorate corporation corp inc llc university college school church ' +
    'police network team league federation foundation institute house senate congress parliament army navy caucus alliance ' +
    'society authority agency service services force center centre union fund bank news times post journal tribune herald ' +
    'gazette press daily magazine radio tv television media states nations republic kingdom county city street international ' +
    'project campaign command academy club conference assembly partnership action america american national federal ' +
    'research policy studies pac trust airlines motors systems industries technologies pictures studios records ' +
    'hospital museum library district council secretariat customs border enforcement security defense treasury justice ' +
    'pentagon kremlin vatican capitol constitution act amendment supreme republicans democrats americans twitter ' +
    'facebook instagram youtube google palace watch united matter rights islamic state isis congreso senado gobierno partido departamento',
);

/** Last words of outlet names. */
export const OUTLET_WORDS = set(
  'post times news journal tribune herald gazette press daily magazine radio tv television media chronicle globe star sun ' +
    'observer guardian ledger examiner enquirer register review bulletin dispatch courier mirror mail telegraph standard ' +
    'record reporter inquirer sentinel monitor wire today week newspaper network weekly diario periodico noticias',
);

/** Words that stand for persons nobody names. */
export const INDEFINITE = set(
  'nobody none everybody everyone somebody someone anybody anyone neither nadie alguien todos',
);

export const GROUP_WORDS = set(
  'officials officers critics supporters opponents protesters protestors demonstrators senators lawmakers experts analysts ' +
    'aides advisers advisors allies advocates activists organizers residents voters students workers teachers neighbors ' +
    'people members leaders republicans democrats economists scientists researchers ' +
    'authorities prosecutors attorneys lawyers investigators police reporters journalists parents families friends fans ' +
    'witnesses sources congressmen representatives governors mayors christians muslims jews latinos hispanics americans ' +
    'family couple trio duo crowd crew users commentators observers historians scholars doctors nurses soldiers veterans men women children',
);

/**
 * Words that news prints before a colon or makes the subject of "says", and that are nobody's name: labels of a line, texts
 * without an author, notions, and adjectives before them. Folded.
 */
export const NO_SPEAKERS = set(
  'note warning update correction verdict fact check editor editors review summary video audio photo image caption slogan motto ' +
    'headline title subject question answer example translation lesson moral conclusion bottom line point result results score final ' +
    'status source breaking exclusive opinion analysis advertisement spoiler reminder tip theme topic quote quotation message ' +
    'legend rumour rumor rumours rumors word tradition folklore lore wisdom scripture history legislation gossip hearsay ' +
    'proverb saying adage maxim old anonymous unknown traditional local ancient popular famous nursery rhyme prayer psalm ' +
    'election day night week eve morning anniversary hurricane storm cyclone typhoon tropical operation chapter verse part ' +
    'management opposition security counsel prosecution defence defense labour labor capital business industry hollywood ' +
    'report reports surveys polls critics papers others elsewhere overall',
);
