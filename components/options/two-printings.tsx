import type { ComponentChildren } from 'preact';
import { useWords } from '../language';

/** What the extension is about, in a picture: two cuttings that print one sentence in two ways, marked as in a page. */
export function TwoPrintings() {
  const w = useWords().options;
  return (
    <figure class="printings">
      <Cutting>{w.exampleOne}</Cutting>
      <Cutting>{w.exampleOther}</Cutting>
      <figcaption>{w.exampleCaption}</figcaption>
    </figure>
  );
}

/** A quote between bars that stand for the text around it; its child is the word that differs. */
function Cutting({ children }: { children: ComponentChildren }) {
  const { options: w, quoteMarks } = useWords();
  return (
    <div class="cutting">
      <span class="bars" aria-hidden="true" />
      <p>
        <span class="mark-differs">
          {quoteMarks.open}
          {w.exampleStart}
          <strong>{children}</strong>
          {w.exampleEnd}
          {quoteMarks.close}
        </span>
      </p>
      <span class="bars" aria-hidden="true" />
    </div>
  );
}
