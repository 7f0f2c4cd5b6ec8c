/**
 * Words that would rate an outlet, a guide or a reader, or guess at a purpose, English and Spanish in one list: no text of ours may
 * hold one. The English ones are the framing reference's.
 */
export const BANNED =
  /(?<!\p{L})(?:bias(?:ed)?|slant(?:ed)?|spin|left|right|cent(?:er|re)|liberal|conservative|loaded|misleading|fails? to|buried|admits?|omits?|censors?|correct|neutral|balanced|propaganda|agenda|manipulates?|cherry-picks?|distorts?|the truth|sesg(?:o|ad[oa]s?)|tendencios[oa]s?|izquierd[oa]s?|derech[oa]s?|centristas?|progresistas?|liberal(?:es)?|conservador(?:a|es|as)?|engañ\p{L}*|omit\p{L}*|ocult\p{L}*|censura\p{L}*|neutral(?:es)?|correct[oa]s?|equilibrad[oa]s?|manipul\p{L}*|distorsion\p{L}*|tergivers\p{L}*|admite\p{L}*|la verdad)(?!\p{L})/iu;
