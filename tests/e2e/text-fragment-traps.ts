/** One quote of a page, with decoys above it, and what a made link must not stumble over. */
export interface Trap {
  trap: string;
  /** The quote as a record holds it: parts joined by a space. */
  text: string;
  /** Blocks far above the quote, as HTML of a paragraph each. */
  above?: string[];
  /** The paragraph that holds the quote, or the first of several, as HTML. */
  target: string;
  /** Further paragraphs of the quote or behind it. */
  below?: string[];
  /** Hash of the address before the link is made. */
  hash?: string;
  /** The link is to the open page: its text and the place of the quote are known. */
  known?: true;
  /** The decoy begins with the words by which the quote is looked for if all else fails: it may be marked, not scrolled to. */
  marksDecoy?: true;
  /** Styles of this page. */
  style?: string;
}

const RAIDS = 'Raids are not the answer for families who fled';
const LONG =
  'We have a duty to keep the doors open and the lamps lit for those who fled, and no fear will ever be allowed to put them out again.';

/** Forty pages. Stored quotes know nothing of the page; those of the open page (`known`) know all of it. */
export const TRAPS: Trap[] = [
  {
    trap: 'hyphens are signs of the directive',
    text: 'a large-scale, door-to-door operation began',
    target: 'It said “a large-scale, door-to-door operation began” today.',
  },
  {
    trap: 'commas part the directive',
    text: 'food, water, medicine and shelter',
    target: 'They need “food, water, medicine and shelter” now.',
  },
  {
    trap: 'an ampersand ends a directive',
    text: 'Migration & Refugee Services will be there',
    target: '“Migration &amp; Refugee Services will be there,” he said.',
  },
  {
    trap: 'a percent sign begins an escape',
    text: 'only 5% of them had 20%off a lawyer',
    target: 'He said “only 5% of them had 20%off a lawyer” then.',
  },
  {
    trap: 'accents',
    text: 'Sánchez pidió más compasión',
    target: 'La carta: «Sánchez pidió más compasión».',
  },
  {
    trap: 'accents typed as two characters',
    text: 'Sa\u0301nchez pidio\u0301 ma\u0301s compasio\u0301n',
    target: 'La carta: «Sánchez pidió más compasión».',
  },
  {
    trap: 'Spanish marks and signs',
    text: '¿Por qué deportar a las familias?',
    target: '«¿Por qué deportar a las familias?», preguntó.',
  },
  {
    trap: 'a hash of the address stays',
    text: RAIDS,
    hash: '#comments',
    above: ['<a id="comments">Comments</a>'],
    target: `“${RAIDS},” she said.`,
  },
  {
    trap: 'an older directive is replaced',
    text: RAIDS,
    hash: '#:~:text=Comments',
    above: ['Comments'],
    target: `“${RAIDS},” she said.`,
  },
  {
    trap: 'a hash and an older directive',
    text: RAIDS,
    hash: '#comments:~:text=Comments',
    above: ['<a id="comments">Comments</a>'],
    target: `“${RAIDS},” she said.`,
  },
  {
    trap: 'curly apostrophes where the record has straight ones',
    text: "We don't believe it's the answer",
    target: '“We don’t believe it’s the answer,” he said.',
  },
  {
    trap: 'straight apostrophes where the record has curly ones',
    text: 'We don’t believe it’s the answer',
    target: '"We don\'t believe it\'s the answer," he said.',
  },
  {
    trap: 'a quotation inside, in another kind of marks',
    text: 'the term “humane family detention” is an oxymoron to all of us',
    target: '‘the term "humane family detention" is an oxymoron to all of us’',
  },
  {
    trap: 'an ellipsis in the middle',
    text: 'Our nation has always been a beacon of hope … We need to take steps to protect families',
    target: '“Our nation has always been a beacon of hope . . . We need to take steps to protect families.”',
  },
  {
    trap: 'an ellipsis without a space',
    text: 'they are not fleeing extraordinary danger….The global refugee crisis has provided countless examples',
    target:
      '“they are not fleeing extraordinary danger&hellip;. The global refugee crisis has provided countless examples.”',
  },
  {
    trap: 'brackets inside a word',
    text: 'ensure[s] that mothers and children are able to live free from an endless cycle of violence',
    target:
      'It “ensure[s] that mothers and children are able to live free from an endless cycle of violence.”',
  },
  {
    trap: 'words in brackets that the page sets apart',
    text: 'Instead of peace [the department] is spreading terror across every town and every valley of ours',
    target:
      '“Instead of peace [<i>the department</i>] is spreading terror across every town and every valley of ours.”',
  },
  {
    trap: 'a reporting clause between two parts',
    text: 'This should come as no surprise, I have said publicly for months that they will be removed.',
    target:
      '“This should come as no surprise,” he said on Monday, “I have said publicly for months that they will be removed.”',
  },
  {
    trap: 'a clause behind the very first words',
    text: 'Today, I call on the president to end this',
    above: ['He said so today, and again.'],
    target: '“Today,” she wrote, “I call on the president to end this.”',
  },
  {
    trap: 'a clause between parts of a short quote',
    text: 'We will fight, and we will win',
    target: '“We will fight,” they said, “and we will win.”',
  },
  {
    trap: 'a clause that no comma tells, in the middle',
    text: 'Estas redadas no son la respuesta que este país merece y vamos a decirlo en cada ciudad',
    target:
      '«Estas redadas no son la respuesta», dijo, «que este país merece y vamos a decirlo en cada ciudad».',
  },
  {
    trap: 'a long quote is looked for by both ends',
    marksDecoy: true,
    text: LONG,
    above: ['We have a duty to keep the doors open, said another.'],
    target: `“${LONG}”`,
  },
  {
    trap: 'a short quote is looked for as a whole',
    text: RAIDS,
    above: ['Raids are not the answer for us.', 'Families who fled are here.'],
    target: `“${RAIDS}.”`,
  },
  {
    trap: 'words only as whole words',
    text: 'and raid the homes',
    above: ['They demand raid the homestead.', 'land raid the homes'],
    target: 'They “and raid the homes” there.',
  },
  {
    trap: 'the quote runs over two paragraphs',
    text: 'We came here to be safe from them. We stay because our children were born in this town.',
    target: '“We came here to be safe from them.',
    below: ['“We stay because our children were born in this town.”'],
  },
  {
    trap: 'the quote runs over a line break',
    text: 'We came here to be safe from them. We stay because our children were born in this town.',
    target: '“We came here to be safe from them.<br>We stay because our children were born in this town.”',
  },
  {
    trap: 'spaces that do not break',
    text: 'The raids of last week must end',
    target: '“The&nbsp;raids of&#8239;last week must&nbsp;end,” he said.',
  },
  {
    trap: 'spaces that do not break in the record',
    text: 'The\u00a0raids of last\u202fweek must end',
    target: '“The raids of last week must end,” he said.',
  },
  {
    trap: 'an emoji is not cut',
    text: 'keep families together 👨‍👩‍👧 and safe here',
    target: 'They wrote “keep families together 👨‍👩‍👧 and safe here”.',
  },
  {
    trap: 'letters beyond the first plane',
    text: '𝐍𝐨 family will be torn apart',
    target: 'It read “𝐍𝐨 family will be torn apart” in bold.',
  },
  {
    trap: 'the page shows only the beginning',
    text: `${LONG} And this is what only subscribers read, behind the wall.`,
    target: '“We have a duty to keep the doors open and the lamps lit for those who',
    below: ['Subscribe to read on.'],
  },
  {
    trap: 'words of the quote are linked and set off',
    text: LONG,
    target:
      '“We <a href="/x">have a duty</a> to <em>keep the doors open</em> and the lamps lit for those who fled, and no fear will ever <b>be allowed</b> to put them out again.”',
  },
  {
    trap: 'capitals by the style sheet',
    text: RAIDS,
    style: '#target { text-transform: uppercase }',
    target: `“${RAIDS},” she said.`,
  },
  {
    trap: 'soft hyphens in the page',
    text: RAIDS,
    target: '“Raids are not the an&shy;swer for fami&shy;lies who fled,” she said.',
  },
  {
    trap: 'open page: the same words above, the words before tell',
    known: true,
    text: RAIDS,
    above: [`His reply: “${RAIDS},” he read out.`],
    target: `Sánchez wrote: “${RAIDS},” and signed.`,
  },
  {
    trap: 'open page: the same words above, only the words behind tell',
    known: true,
    text: RAIDS,
    above: [`“${RAIDS},” he read out.`],
    target: `“${RAIDS},” wrote Sánchez.`,
  },
  {
    trap: 'open page: a pull quote repeats the paragraph',
    known: true,
    text: RAIDS,
    above: [`“${RAIDS}”`],
    target: `“${RAIDS}”`,
    below: ['The letter has more to say.'],
  },
  {
    trap: 'open page: the same beginning above, another end',
    known: true,
    text: LONG,
    above: [LONG.replace('those who fled', 'all who read'), 'It will put them out again.'],
    target: `“${LONG}”`,
  },
  {
    trap: 'open page: the clause between the parts is known',
    known: true,
    text: 'Today we march, and tomorrow we vote',
    above: ['Today we march, he said.'],
    target: '“Today we march,” she said, “and tomorrow we vote.”',
  },
  {
    trap: 'open page: over paragraphs, its first words stand above',
    known: true,
    text: 'We came here to be safe from them. We stay because our children were born in this town.',
    above: ['“We came here to be safe from them,” another said.'],
    target: '“We came here to be safe from them.',
    below: ['“We stay because our children were born in this town.”'],
  },
];
