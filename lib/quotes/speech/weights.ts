/**
 * How much each piece of evidence speaks for speech (above 0) or against it, in log odds rounded to halves. "Tried": the
 * size a logistic fit gave on two halves of US news (`cli/eval-quotes`), where both agreed. "Chosen": too rare or too
 * doubtful there; what the language says decides.
 */
export const WEIGHTS = {
  // Tried. Longer words are seldom marked for anything but speech: 98 of 100 from nine words on, 7 in 10 for one word.
  'one word': -0.5,
  'two words': 0,
  'three words': 0.5,
  'four to eight words': 1.5,
  'nine words or more': 2,
  // Tried. "Roe said, “…”", "according to Roe": right 98 times of 100.
  'reporting clause beside': 2.5,
  // Tried. "Roe called it “…” and left": right 95 times of 100.
  'woven into a reporting clause': 2.5,
  // Tried. "The “late” plan must go, Roe said": the marks may be the narrator’s own.
  'reporting clause at the end': 1,
  // Tried. A verb without a subject that was found: "the statement by her office said …".
  'reporting verb in the sentence': 0.5,
  // Tried. The clause was guessed: its confidence is below what `kind` asks of a sure one.
  'unsure clause': -1.5,
  // Tried. "Roe hopes the “widgets” will sell" reports a thought, not its words.
  'verb of thinking': -1,
  // Chosen: "Roe thinks the geese are “charming”": a thought of a word or two has not been said.
  'thought in a word or two': -2.5,
  // Tried. Much can come between a verb and marked words that are not its object.
  'far from the verb': -0.5,
  // Tried. Somebody was quoted in an earlier sentence of the paragraph.
  'goes on after speech': 1.5,
  // Tried. "It was “…”", "as “…”", "that “…”": whole predicates are taken over as they were said.
  'stands for a predicate': 1,
  // Chosen, small: a fit says 0 on one half and 1 on the other.
  'a sentence of its own': 0.5,
  // Tried. A finite verb inside: names and terms have none.
  'finite verb': 1,
  // Chosen, small: "I", "we", "you" inside; a fit says 0 on one half and 0.7 on the other.
  'speaks of a person present': 0.5,
  // Tried.
  'asks or exclaims': 0.5,
  // Tried. Names of works and bodies begin with a capital.
  'begins small': 0.5,
  // Tried, a step up: works, programmes and names are printed so.
  'capitals throughout': -1.5,
  // Tried, small.
  'one capital': -0.5,
  // Tried. "Vo’s “Grey Lady”", "the nation’s “safety net”".
  'after a possessive': -1,
  // Chosen, small: "the yacht Odell “Grey Lady”"; a fit says -0.3 on one half and 0.6 on the other.
  'after a name': -0.5,
  // Chosen: Tony “Two Hats” Russo.
  'between the parts of a name': -3,
  // Chosen: "the film “…”", "“…,” a novel by Roe"; the annotators counted works inside reported speech.
  'kind of work beside': -3,
  // Tried, a step up. Capitals throughout after "in", "on", "of", "author of", an outlet’s name: speech 16 times of 100.
  'where titles stand': -2.5,
  // Tried, small. "a case of “…”".
  'after of': -0.5,
  // Tried. "the “spear fishing” issue": what stands before a noun is a term.
  'before its noun': -1,
  // Chosen: "a show called “…”"; the annotators counted names inside reported speech.
  'given as a name': -3,
  // Chosen: (“Ferry sinks off the cape,” Lake News, Thursday).
  'cited in brackets': -4,
  // Chosen: says itself that the words are others’ and not meant.
  'so-called': -3,
  // Chosen: annotators of the tried articles did not mark single marks at all.
  'single marks among double ones': -1.5,
  // Chosen: "(CROSSTALK.)" is nobody’s words, whoever spoke before.
  'stage direction': -6,
} as const;

/** The name of a piece of evidence. */
export type SpeechEvidence = keyof typeof WEIGHTS;

/** Above this sum marked words are called speech: what speaks for it outweighs what speaks against it. */
const SPEECH = 0;

/** Whether the evidence, summed up, makes marked words speech. */
export function isSpeech(evidence: readonly SpeechEvidence[]): boolean {
  let sum = 0;
  for (const mark of evidence) sum += WEIGHTS[mark];
  return sum > SPEECH;
}
