import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isLikelyOnTopic } from './gate';

const terms = {
  event: ['flood', 'inundaci'],
  context: ['dike', 'ufo', 'water board', 'río'],
  speakers: ['ada winslow', 'tomás varga', "pat o'dell"],
  phrases: ['a harbour is no toy'],
};

function gate(head: string, body: string): boolean {
  return isLikelyOnTopic(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document, terms);
}

const filler = `<p>${'Nothing of note was said on the day. '.repeat(12)}</p>`;

describe('isLikelyOnTopic', () => {
  it.each([
    ['event and context in one paragraph', '', `${filler}<p>The floods came over the dikes.</p>`, true],
    ['event and context far apart', '', `${filler}<p>The floods came.</p><p>A dike is a wall.</p>`, false],
    ['event in the title, context anywhere', '<title>Floods</title>', `${filler}<p>A dike.</p>`, true],
    ['both in the description', '<meta name="description" content="A flood at the dike">', filler, true],
    ['event alone', '<title>Floods</title>', filler, false],
    ['context alone', '<title>Dikes</title>', filler, false],
    ['middle of a word', '', `${filler}<p>Unflooded, vandike.</p>`, false],
    ['short term is a whole word', '', `${filler}<p>The flood and the ufology.</p>`, false],
    ['short term as a word', '', `${filler}<p>The flood and the UFO.</p>`, true],
    ['accents on the page', '', `${filler}<p>Inundación junto al rio.</p>`, true],
    ['a term over a line break', '', `${filler}<p>Flood, says the water\n  board.</p>`, true],
    ['speaker and event', '', `${filler}<p>Floods? “No,” said Tomas  Varga.</p>`, true],
    ['speaker with a curly apostrophe', '', `${filler}<p>Floods. Pat O’Dell</p>`, true],
    ['speaker far from the event', '', `${filler}<p>Floods.</p><p>Ada Winslow</p>`, false],
    ['speaker under a headline', '', `<h1>Floods</h1>${filler}<p>Ada Winslow</p>`, true],
    ['speaker by surname', '', `${filler}<p>Floods? “No,” said Varga.</p>`, false],
    ['speaker without event', '', `${filler}<p>“No,” said Ada Winslow.</p>`, false],
    ['a longer name', '', `${filler}<p>Floods. Ada Winslowe</p>`, false],
    ['no paragraphs', '', '<div>The flood<br><br>broke the dike.</div>', true],
    ['terms in a script', '', '<script>flood dike</script><div>Calm.</div>', false],
    ['phrase of a quote, whatever the page is about', '', `${filler}<p>“A harbour is no toy.”</p>`, true],
    ['phrase over a line break', '', `${filler}<p>“A harbour\n  is no toy.”</p>`, true],
    ['part of a phrase', '', `${filler}<p>“A harbour is no place.”</p>`, false],
    ['empty page', '', '', false],
  ])('%s', (_trap, head, body, answer) => {
    expect(gate(head, body)).toBe(answer);
  });

  it('says no where a collection has no terms', () => {
    const { document } = parseHTML('<html><head></head><body><p>Any text.</p></body></html>');
    expect(isLikelyOnTopic(document, { event: [], context: [], speakers: [], phrases: [] })).toBe(false);
  });

  it('reads a bounded part of the page', () => {
    expect(gate('', `${filler.repeat(200)}<p>The flood broke the dike.</p>`)).toBe(false);
  });
});
