/**
 * How common English words are in any text: a floor under what a small corpus can count. The order is the compiler's own
 * judgement of frequency, not taken from a text; only the order of magnitude matters, because counts of the corpus itself
 * are added to it.
 */
const BY_RANK =
  `the of and to a in is that for it on with as was be are by this have not at from or i you he they we an but his
  which her she had has were their will one all there been more would if can who what when so no about my your our
  do said up out other some them then into than time its could these people him me only new two any may also now
  like over how first after even most us many such well because must way should where just make those good through
  years much made before see work being know get great very here back between still take right own day both go
  while long think come down since same under last against never little say another world state life man might off
  did too every want does part need public without place used during old again yet few use around however year men
  government country war house find things something home each himself going away number am case point always
  children once less give law left family week set end better put nothing next head water early far night later
  course enough though look until called women school high days upon power young money mr thing almost social
  small present best among whether large given second group half possible kind order important god began per
  turned following looked let got face keep name help matter fact hand line side words body mind door often done
  room system business problem program problems asked others car city free ask able today seen why love lot ever
  shall sure feel believe become morning white eyes least really already question someone three four five yes
  mother father true word idea full taken hope heart seems says tell big`.split(/\s+/);

const RANKS: ReadonlyMap<string, number> = new Map(BY_RANK.map((word, rank) => [word, rank]));
/** Words up to this rank are mostly grammar; they say little about who spoke. */
const GRAMMAR_RANK = 120;
/** Zipf's law with Mandelbrot's offset: share of running text = SCALE / (rank + OFFSET). */
const ZIPF_SCALE = 0.1;
const ZIPF_OFFSET = 1.7;
/** Share of running text given to a word that is not listed: about one in 100,000, a word of middling rarity. */
const UNLISTED = 1e-5;

/** Size in words of the imagined general text whose counts stand behind a corpus's own. */
export const BACKGROUND_WORDS = 100_000;
/** How much of a word's information is left once its neighbours are known. */
const GRAMMAR_LEFT = 0.5;
export const OTHERS_LEFT = 0.85;

/** Bits the folded word is worth beside neighbours, where a text of so many `words` has it `count` times. */
export function bitsOfWord(key: string, count: number, words: number): number {
  const rank = RANKS.get(key);
  const share = rank === undefined ? UNLISTED : ZIPF_SCALE / (rank + 1 + ZIPF_OFFSET);
  const left = rank !== undefined && rank < GRAMMAR_RANK ? GRAMMAR_LEFT : OTHERS_LEFT;
  return Math.log2((words + BACKGROUND_WORDS) / Math.max(count + share * BACKGROUND_WORDS, 1)) * left;
}

/** Whether the folded word is one of the commonest, mostly grammar ("of", "would"). */
export function isGrammar(key: string): boolean {
  return (RANKS.get(key) ?? GRAMMAR_RANK) < GRAMMAR_RANK;
}
