import { describe, expect, it } from 'vitest';
import { readQuotes } from '../read-quotes';

const kinds = (text: string, lang = 'en'): string[] =>
  readQuotes(text, { lang }).map((quote) => `${quote.kind} ${quote.text}`);

describe('kindTeller', () => {
  it.each<[trap: string, text: string, expected: string[]]>([
    // Clauses.
    ['one word after its verb', 'Odell said “never” and left.', ['fragment never']],
    ['one word and nobody who speaks', 'The yard stored “widgets” there.', ['scare widgets']],
    ['two words called by somebody', 'Odell called him a “quiet man” today.', ['fragment quiet man']],
    ['capitals right before a verb', '“Lake First,” Odell said.', ['speech Lake First,']],
    ['capitals and nobody who speaks', 'They met at “Lake First” there.', ['title Lake First']],
    [
      'a verb of thinking does not carry a word',
      'Odell hopes the new “widgets” will sell.',
      ['scare widgets'],
    ],
    // What the words show.
    [
      'a sentence by itself',
      'It was late. “We have lost the yard.” The door fell.',
      ['speech We have lost the yard.'],
    ],
    ['a short cry', 'The door fell. “Help!” Then silence.', ['speech Help!']],
    [
      'a stage direction',
      'Odell: “We lost it.”\n“(CROSSTALK.)”',
      ['speech We lost it.', 'scare (CROSSTALK.)'],
    ],
    [
      'a bracket that is part of a sentence',
      '“[The plan] was bad,” Odell said.',
      ['speech [The plan] was bad,'],
    ],
    ['a short finite clause woven in', 'The yard, it seems, “is doomed” now.', ['fragment is doomed']],
    // Names and terms.
    ['so-called wins over a verb', 'Odell said the so-called “experts” met again.', ['scare experts']],
    ['experts without so-called', 'Odell said the “experts” met again.', ['fragment experts']],
    ['a show called something', 'A show called “Brokers” opened, Odell said.', ['scare Brokers']],
    ['who calls names it first', 'Odell called the show “broken” again.', ['fragment broken']],
    ['known as', 'The boat is known as the “Grey Lady” here.', ['title Grey Lady']],
    ['known to be said', 'Odell is known. He said “grey lady” twice.', ['fragment grey lady']],
    [
      'what somebody called something',
      'She fought what Odell called “cheap tricks” there.',
      ['fragment cheap tricks'],
    ],
    [
      'a pronoun that calls something',
      'It was a loss, which he called “cheap tricks” later.',
      ['fragment cheap tricks'],
    ],
    ['a nickname', 'Tony “Two Hats” Russo left.', ['title Two Hats']],
    ['a name before and a verb after is no nickname', 'Odell “lied twice” to them.', ['scare lied twice']],
    ['a term before its noun', 'Rules on “spear fishing” boats changed.', ['scare spear fishing']],
    ['the same words said', 'Odell warned of “spear fishing” again.', ['fragment spear fishing']],
    // Works.
    ['in a work', 'He starred in “The Long Dry Season” there.', ['title The Long Dry Season']],
    [
      'in a work, after a verb',
      'Roe told us of her part in “The Long Dry Season” there.',
      ['title The Long Dry Season'],
    ],
    [
      'after the kind of work',
      'Her memoir, “Harder Choices,” sold well, Odell wrote.',
      ['title Harder Choices,'],
    ],
    ['a statement in a work', 'In the video, “We Are Ready,” Odell said.', ['speech We Are Ready,']],
    [
      'a title with its subtitle',
      'Roe wrote the book “Lost at Last: How the Old Men of the North Left Their Yard Behind” there.',
      ['title Lost at Last: How the Old Men of the North Left Their Yard Behind'],
    ],
    ['a single word after the kind of work', 'The film “Taken” was shown.', ['title Taken']],
    ['a work named after', '“The Lake,” a film by Vo, opened.', ['title The Lake,']],
    [
      'a programme of an outlet',
      'Odell told Lake News’s “Morning Talk” that he lost.',
      ['title Morning Talk'],
    ],
    [
      'a possessive before small letters',
      'Odell praised Vo’s “steady hand” there.',
      ['fragment steady hand'],
    ],
    [
      'a verb of writing and a whole sentence in capitals',
      'Odell wrote, “Save The Yard!”',
      ['speech Save The Yard!'],
    ],
    [
      'a title that somebody reads',
      'She read “The Lake Is Not a Yard” there.',
      ['title The Lake Is Not a Yard'],
    ],
    ['words that a memo reads', 'The memo reads “Burn This Page Now” there.', ['speech Burn This Page Now']],
    ['a title that is a sentence', 'They showed “We Are the Lake” there.', ['title We Are the Lake']],
    // What came before.
    [
      'speech goes on in its paragraph',
      '“We lost the yard,” Odell said. Nobody spoke. The “old men” sat there.',
      ['speech We lost the yard,', 'fragment old men'],
    ],
    ['nothing goes on', 'Odell left early. Nobody spoke. The “men” sat there.', ['scare men']],
    [
      'one word goes on',
      '“We lost it,” Odell said. It rained. The “widgets” sat there.',
      ['speech We lost it,', 'fragment widgets'],
    ],
    // Every weight decides somewhere.
    ['a thought', 'Odell believes the Lake “Widgets” will sell.', ['scare Widgets']],
    ['not a thought', 'Odell said the Lake “Widgets” will sell.', ['fragment Widgets']],
    ['a guessed clause', '“Late,” a rule that Odell said mattered.', ['scare Late,']],
    ['no guessed clause', '“Late,” Odell said.', ['speech Late,']],
    [
      'far from its verb',
      'Odell said that on the other side of the lake by the old yard Vo’s “Widgets” will sell.',
      ['scare Widgets'],
    ],
    ['near its verb', 'Odell said that Vo’s “Widgets” will sell.', ['fragment Widgets']],
    ['a clause at the end, small letters', 'The “lake” must go, Odell said.', ['fragment lake']],
    ['a clause at the end, a capital', 'The “Lake” must go, Odell said.', ['scare Lake']],
    [
      'a verb whose subject is not seen',
      'Insisted again and again, the “Late hour” came.',
      ['fragment Late hour'],
    ],
    ['no verb', 'Again and again the “Late hour” came.', ['scare Late hour']],
    ['a predicate', 'It was “late” there.', ['fragment late']],
    ['no predicate', 'They met the “late” there.', ['scare late']],
    ['a finite verb inside', 'Vo’s “house is lost” came.', ['fragment house is lost']],
    ['no finite verb inside', 'Vo’s “house now lost” came.', ['scare house now lost']],
    ['a person inside', 'Vo’s “my own house” came.', ['fragment my own house']],
    ['no person inside', 'Vo’s “big old house” came.', ['scare big old house']],
    ['small letters', 'The “old men” came.', ['fragment old men']],
    ['no small letters', 'The “Old men” came.', ['scare Old men']],
    ['a possessive and no verb', 'Vo’s “old men” came.', ['scare old men']],
    ['after of', 'It made a case of “old men” there.', ['scare old men']],
    ['not after of', 'It made a case for “old men” there.', ['fragment old men']],
    ['a work in a reporting clause', 'Odell said the film “Grey Lady” ended.', ['title Grey Lady']],
    ['no work in a reporting clause', 'Odell said the yacht “Grey Lady” ended.', ['fragment Grey Lady']],
    ['a nickname in a reporting clause', 'Odell said Tony “Two Hats” Russo left.', ['title Two Hats']],
    ['no nickname in a reporting clause', 'Odell said Tony “Two Hats” left.', ['fragment Two Hats']],
    ['a stage direction after a name', 'Odell: “(CROSSTALK.)”', ['scare (CROSSTALK.)']],
    ['no stage direction after a name', 'Odell: “(Crosstalk.)”', ['speech (Crosstalk.)']],
    // Single marks.
    ['single marks in a headline', 'Odell: ‘No deal’\nThe talk ended.', ['speech No deal']],
    [
      'single marks in running text that has double ones',
      '“We lost,” Odell said.\nThe ‘old widgets’ sat there.',
      ['speech We lost,', 'scare old widgets'],
    ],
    ['single marks where there are no others', '‘We lost it all,’ Odell said.', ['speech We lost it all,']],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected));

  it.each<[trap: string, lang: string, text: string, expected: string[]]>([
    ['a German title', 'de', 'Er las das Buch „Die Lange Reise“ dort.', ['title Die Lange Reise']],
    [
      'a long German sentence',
      'de',
      '„Wir haben das nie so gewollt“, sagte Bauer.',
      ['speech Wir haben das nie so gewollt'],
    ],
    ['a Spanish name', 'es', 'Un barco llamado «Reina» salió.', ['scare Reina']],
    ['a Spanish fragment', 'es', 'Okafor dijo que era «muy triste» hoy.', ['fragment muy triste']],
  ])('%s', (_, lang, text, expected) => expect(kinds(text, lang)).toEqual(expected));
});
