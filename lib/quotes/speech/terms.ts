function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Kinds of works, which stand before or beside a title. English, Spanish, German; folded. */
export const WORKS = set(
  'film movie book song show series sitcom drama comedy musical opera play novel album poem single track episode documentary ' +
    'memoir magazine newspaper program programme painting game anthem ballad hit column essay article commentary editorial ' +
    'op-ed story biography autobiography podcast video sketch segment chapter anthology bestseller best-seller thriller ' +
    'blog newsletter franchise sequel miniseries trilogy host star watching titled entitled headlined subtitled ' +
    'pelicula libro cancion novela revista titulado titulada buch lied roman zeitschrift zeitung sendung stuck titel',
);

/** Pieces of newspapers, whose titles are printed in small letters. Folded. */
export const PIECES = set(
  'column commentary editorial op-ed article essay headline letter columna editorial articulo titular',
);

/** Verbs that give a thing its name. Folded. */
export const NAMING_VERBS = set(
  'called named nicknamed known dubbed termed labeled labelled titled entitled headlined christened branded subtitled renamed retitled ' +
    'llamado llamada denominado denominada apodado conocido conocida genannt namens',
);

/** Adjectives that hold a word at arm’s length. Folded. */
export const SO_CALLED = set('so-called self-styled supposed sogenannte sogenannten sogenannter sogenanntes');

/** Where a title is met: seen in it, heard on it, the author of it. */
export const BEFORE_TITLES = set(
  'in on of from like to by watch watched hosts hosted stars starring play played sang sings',
);

/** Common past forms without -ed: after the marks they make a clause, no term. */
export const PAST = set(
  'became began broke brought built came cut drew fell fought gave got grew held hit kept left led let lost made meant met paid put ' +
    'ran rose sat saw sent set showed sold stood took went won',
);
