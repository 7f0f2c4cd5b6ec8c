import { useId } from 'preact/hooks';
import type { Quote, Rendering } from '../../lib/model/report';
import { usePrintedLang, useWords } from '../language';
import { ArticleLinks } from '../printings/article-links';
import { QuoteButton } from './quote-button';
import { sayWhereRendered } from './say-where';

/** Articles listed under one translation; the rest are counted. */
const LISTED = 6;

/** One quote that gives words said in another language; opens to show those words, how they are known, and who printed them. */
export function RenderingRow(props: {
  quote: Quote;
  open: boolean;
  onToggle(): void;
  onShow?: ((quoteId: string) => void) | undefined;
}) {
  const { quote, open, onShow } = props;
  const w = useWords();
  const id = useId();
  return (
    <li class={open ? 'quote open' : 'quote'} data-quote={quote.id}>
      <QuoteButton quote={quote} open={open} controls={id} onToggle={props.onToggle}>
        <span class="quote-count">{sayWhereRendered(quote, w)}</span>
      </QuoteButton>
      {open && (
        <div class="quote-detail" id={id}>
          {quote.renderings.map((rendering, at) => (
            <Original
              key={rendering.statement}
              rendering={rendering}
              onShow={at === 0 && onShow ? () => onShow(quote.id) : null}
            />
          ))}
        </div>
      )}
    </li>
  );
}

function Original(props: { rendering: Rendering; onShow: (() => void) | null }) {
  const w = useWords();
  const { lang, versions, printed } = props.rendering;
  const printedLang = usePrintedLang(lang);
  const rest = printed.length - LISTED;
  return (
    <>
      <section class="block">
        <div class="block-head">
          <h4>{w.wordingIn(lang)}</h4>
          {props.onShow && (
            <button type="button" class="plain" onClick={props.onShow}>
              {w.showInPage}
            </button>
          )}
        </div>
        {versions.length > 1 && <p class="note">{w.twoWordings(versions.length, false)}</p>}
        <ul class="versions">
          {versions.map(({ version, kind, text, attested, by }) => (
            <li key={version} class="version">
              <p lang={printedLang} dir="auto">
                {w.quoted(text.replace(/[,;]$/, ''))}
              </p>
              <p class="note">{w.attested(attested, w.listNames(by) || w.someone, kind)}</p>
            </li>
          ))}
        </ul>
      </section>
      {printed.length > 0 && (
        <section class="block">
          <h4>{w.alsoIn}</h4>
          <ul class="appearances">
            {printed.slice(0, LISTED).map((one) => (
              <li key={`${one.article} ${one.text}`} class="appearance">
                <p class="appearance-head">
                  <strong>{one.outlet}</strong>
                  <span class="date">{one.published === null ? w.noDate : w.day(one.published)}</span>
                  <span class="note">{w.languageOf(one.lang)}</span>
                </p>
                <p class="appearance-foot">
                  <ArticleLinks title={one.title} url={one.url} published={one.published} text={one.text} />
                </p>
              </li>
            ))}
          </ul>
          {rest > 0 && <p class="note">{w.andMore(rest)}</p>}
        </section>
      )}
    </>
  );
}
