import { readFileSync } from 'node:fs';

/** Text that stands in for the topic, a paragraph a line, by language. */
const paragraphs: Record<string, readonly string[]> = JSON.parse(
  readFileSync(new URL('off-topic-paragraphs.json', import.meta.url), 'utf8'),
);

/** Text nodes from this length on become paragraphs of the twin; shorter ones become two words. */
const PARAGRAPH = 24;

/**
 * A sample page with the same elements and every text of its head and body exchanged for text about a library: what
 * is on topic in the page itself must be off topic in its twin. Scripts keep their place and lose their content.
 */
export function offTopicTwin(html: string, lang: 'en' | 'es'): string {
  const texts = paragraphs[lang] ?? [];
  let next = 0;
  const exchange = (text: string) => {
    if (text.trim() === '') return text;
    if (text.trim().length < PARAGRAPH) return text.replace(/\S(?:.*\S)?/s, lang === 'es' ? 'La biblioteca' : 'The library');
    next += 1;
    return texts[next % texts.length] ?? '';
  };
  const [head = '', body = ''] = splitAt(html, html.search(/<body/i));
  const plainHead = head
    .replace(/(<script[^>]*>)[\s\S]*?<\/script>/gi, '$1{}</script>')
    .replace(/(<title>)[^<]*/i, (_, tag: string) => tag + exchange('A title of some length here'))
    .replace(/(<meta [^>]*(?:description|title)" content=")[^"]*/gi, (_, tag: string) => tag + (texts[0] ?? '').replaceAll('"', ''));
  return plainHead + body.replace(/(?<=>)[^<]+/g, exchange);
}

function splitAt(text: string, at: number): [string, string] {
  return [text.slice(0, Math.max(0, at)), text.slice(Math.max(0, at))];
}
