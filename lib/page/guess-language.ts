/** Function words that are frequent in one language and rare in the other; compiled by hand. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in that for is with on was by from this are has have who they not said which'.split(' '),
  ),
  es: new Set(
    'el la los las de que y en un una del por con para se su al es como más pero dijo este esta'.split(' '),
  ),
  pt: new Set(
    'o os as da do das dos em um uma não que com para por ao à é mais mas foi ou na no são'.split(' '),
  ),
  fr: new Set(
    'le les des du et est une dans pour que qui au aux sur pas ce cette avec il elle sont par plus'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist nicht von den dem mit auf für ein eine im des sich auch als wie zu es'.split(' '),
  ),
};

/** Words looked at: enough for a clear answer on news prose. */
const SAMPLE = 400;

/** The answer where no language has a clear lead. */
const DEFAULT = 'en';

/** BCP 47 primary language of a text, told by its function words; `en` where the text is too short to tell. */
export function guessLanguage(text: string): string {
  const words = (
    text
      .slice(0, SAMPLE * 8)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, SAMPLE);
  let best = DEFAULT;
  let most = 0;
  for (const [lang, known] of Object.entries(FUNCTION_WORDS)) {
    const count = words.filter((word) => known.has(word)).length;
    if (count > most) {
      best = lang;
      most = count;
    }
  }
  return best;
}
