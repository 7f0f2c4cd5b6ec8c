import type { ShareWords } from '../../lib/share/share-words';
import type { Words } from '../words/words';

/** The interface's words as citations and files need them. */
export function shareWords(w: Words): ShareWords {
  const { marks, noDate, noTitle, titleNotChecked, quotedIn, from, labels } = w.share;
  return {
    lang: w.lang,
    marks,
    noDate,
    noTitle,
    noSpeaker: w.noSpeaker,
    likely: w.unsureSpeaker,
    titleNotChecked,
    readInPart: w.readInPartHere,
    pageReadInPart: w.partRead,
    wordingIn: w.wordingIn,
    quotedIn,
    from,
    verdict: w.verdict,
    attested: (attested, by, kind) => w.attested(attested, w.listNames(by) || w.someone, kind),
    extent: w.extent,
    promise: w.promise,
    labels,
  };
}
