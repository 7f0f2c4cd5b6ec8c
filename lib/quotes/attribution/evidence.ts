/**
 * What speaks for and against a reading of who said a quotation. A reading starts from its rule (how the words stand)
 * and adds what else is seen; the sum is in log-odds, so each line can be read alone: +0.7 doubles the odds that the
 * source is right, −0.7 halves them. No word has a weight of its own. The values are a logistic regression over 503 US
 * news articles that others annotated, rounded to tenths, except where "chosen" stands: what is too rare there to be
 * measured, or what that annotation cannot tell. `npm run eval:quotes` prints how often each rule and each line is right.
 */
export const RULES = {
  /** “…,” said Roe */
  'quote-said-x': 1.9,
  /** “…,” Roe said */
  'quote-x-said': 1.6,
  /** … quoted Roe as saying. Chosen. */
  'quote-as-saying': 1.5,
  /** Roe said, “…” */
  'x-said-quote': 0.1,
  /** Roe said the plan was “…” */
  woven: 0.6,
  /** The “…” plan must go, Roe said. */
  tail: -0.3,
  'according-to-after': 1.1,
  'according-to-before': 1.3,
  /** … the plan, according to Roe. Chosen. */
  'according-to-tail': 1.6,
  /** Roe said, “…,” and Vo, “…” Chosen. */
  gapped: 1.2,
  /** Roe’s claim that Vo is “…”. Chosen. */
  'owner-of-words': -0.2,
  /** Roe: “…” */
  'x-colon': 0.6,
  /** “…” — Jane Roe. Chosen. */
  'dash-signature': 1,
  /** Roe put it plainly:¶ “…” */
  colon: 0.2,
  /** Roe put out the following.¶ “…” Chosen. */
  introduced: -0.2,
  'colon-subject': -1,
  /** “…,” Roe said. “…” */
  continues: 2.6,
  'previous-paragraph': -0.6,
  /** Roe left the “…” behind. */
  'subject-around': -0.4,
  /** Roe went on, and Vo said the plan was “…” */
  'subject-despite-verb': -3.1,
  /** Roe spoke first. “…” */
  'subject-before': 1.2,
  /** «…», dijo. Chosen. */
  'subject-dropped': 0.1,
  /** Chosen. */
  none: -5,
} as const;

export const EVIDENCE = {
  'weak verb': -1.4,
  'mental verb': -2.4,
  'not beside': -4,
  'sentence ended inside': -0.6,
  // Chosen.
  'introduced already': -3,
  'sentence goes on': -1.9,
  'clause between': -1.2,
  'in a side clause': -1.5,
  'speaker inside a report': -2.8,
  'named inside a report': -0.8,
  // Chosen: "Roe agreed that Vo said “…”" — annotators take Roe, the words are Vo’s.
  'spoken by another': -3,
  'thinker inside a report': -2.2,
  'subject across': 0.7,
  'subject shared': -1.8,
  pronoun: 1.4,
  name: 1.5,
  nominal: 0.5,
  group: 0.2,
  body: 1.7,
  'leads its sentence': 1.1,
  document: 1.7,
  'sentence between': -2.1,
  'sentences between': -1.6,
  'opens its sentence': 0.8,
  'inside a sentence': -1.5,
  'speaks before': 0.3,
  'same sentence': 2.8,
  'previous unclear': -1.3,
  // Chosen.
  'after a question': -3,
  'other person between': -0.4,
  'gap of two': -1.3,
  'own verb elsewhere': -4.2,
  participle: -0.1,
  infinitive: -0.9,
  // Chosen, for Spanish.
  'other subject between': -1.4,
  'view by “para”': -1.5,
  // A source elsewhere is nearly as likely.
  'rival near': -0.9,
} as const;

/**
 * No reading of these rules is surer, whatever else speaks for it: no verb says that anybody speaks, and where they were
 * taken they were right 5 to 8 times of 10, before a colon fewer. Chosen; all but the last stay below what is called likely.
 */
const CEILINGS: Readonly<Partial<Record<keyof typeof RULES, number>>> = {
  'subject-around': 0.55,
  'subject-before': 0.55,
  'subject-despite-verb': 0.5,
  'colon-subject': 0.55,
  'previous-paragraph': 0.5,
  // A verb speaks here, but leaves open who: likely, never certain. Chosen.
  'subject-dropped': 0.8,
};

export type Rule = keyof typeof RULES;
export type Evidence = keyof typeof EVIDENCE;

/** What is left of a reading’s confidence where its rule has a ceiling. */
export function ceiled(rule: Rule, confidence: number): number {
  return Math.min(confidence, CEILINGS[rule] ?? 1);
}

/** How often a reading with this rule and this evidence is right, 0 to 1. */
export function confidenceOf(rule: Rule, evidence: readonly Evidence[]): number {
  let odds: number = RULES[rule];
  for (const line of evidence) odds += EVIDENCE[line];
  return 1 / (1 + Math.exp(-odds));
}
