/** Words that would rate an outlet, a guide or a reader, or guess at a purpose. No text of ours may hold one. */
export const BANNED =
  /(?<!\p{L})(?:bias(?:ed)?|slant(?:ed)?|spin|left|right|cent(?:er|re)|liberal|conservative|loaded|misleading|fails? to|buried|admits?|omits?|censors?|correct term|neutral|balanced|propaganda|agenda|manipulates?|cherry-picks?|distorts?|the truth|sesgo|sesgad[oa]|izquierda|derecha|progresista|conservador(?:a)?|engañoso|engañosa|omite|censura|neutral|equilibrad[oa]|manipula|distorsiona|la verdad)(?!\p{L})/iu;
