/**
 * Words that would rate an outlet, a guide or a reader, or guess at a purpose: no text of ours may hold one, whatever its language.
 * The English ones are the framing reference's, the Spanish ones what a reader of Spanish would understand by them.
 */
const ENGLISH = [
  'bias(?:ed)?|slant(?:ed)?|spin|left|right|cent(?:er|re)|liberal|conservative|loaded|misleading|fails? to|buried|admits?',
  'omits?|censors?|correct|neutral|balanced|propaganda|agenda|manipulates?|cherry-picks?|distorts?|the truth',
];

const SPANISH = [
  // leanings
  'sesg(?:o|os|ad[oa]s?|ar?)|tendencios[oa]s?|partidistas?|partidari[oa]s?|imparcial(?:es|idad)?|parcial(?:es|idad)?',
  'izquierd(?:a|as|o|os|istas?)|derech(?:a|as|o|os|istas?)|centristas?|progresistas?|liberal(?:es)?|conservador(?:a|as|es)?',
  // purposes
  'engañ\\p{L}*|omit\\p{L}*|omisi[oó]n(?:es)?|ocult\\p{L}*|censur\\p{L}*|manipul\\p{L}*',
  'distorsion\\p{L}*|tergivers\\p{L}*|exager\\p{L}*|propagandístic[oa]s?|desinform\\p{L}*|bulos?|enterrad[oa]s?|a conveniencia',
  // truth and worth
  'mient(?:e[ns]?|a[ns]?)|minti\\p{L}*|mentir\\p{L}*|fals[oa]s?|correct[oa]s?|equilibrad[oa]s?|neutral(?:es|idad)?',
  'admite\\p{L}*|confies\\p{L}*|la verdad|verdader[oa]s?|fiables?|no logra[n]?|fracas\\p{L}*',
];

export const BANNED = new RegExp(`(?<!\\p{L})(?:${[...ENGLISH, ...SPANISH].join('|')})(?!\\p{L})`, 'iu');
