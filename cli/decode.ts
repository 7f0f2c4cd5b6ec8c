/** Bytes looked at to tell text from a binary file and to find a declared encoding. */
const HEAD = 4096;

/** Share of control characters from which a file is not text. */
const MAX_CONTROL = 0.02;

/** Bytes 0x80 to 0x9f in windows-1252, a space where none is assigned. Node 20 reads them as control characters. */
const HIGH_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Read where nothing is declared and the bytes are no UTF-8: what old news pages are in. */
const FALLBACK = 'windows-1252';

/**
 * The text of a file: by its byte order mark, the `charset` that an HTML or XML head declares, UTF-8 where the bytes
 * are that, else windows-1252. Null when the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) return null;
  const strict = decodeStrictly(bytes);
  if (strict !== null) return strict;
  const decoder = decoderFor(declaredEncoding(bytes));
  const text = decoder.decode(bytes);
  if (decoder.encoding !== FALLBACK) return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => HIGH_CONTROLS.charAt(control.charCodeAt(0) - 0x80));
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  if (head.includes(0) || String.fromCharCode(...head.subarray(0, 5)) === '%PDF-') return true;
  const control = head.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
  return control > head.length * MAX_CONTROL;
}

/** UTF-8 is tried before the declared encoding: bytes that are valid UTF-8 by chance are all but unknown in prose. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ?? FALLBACK;
}

/** A declared UTF-8 that is not quite valid is still UTF-8: one cut character does not make a page Latin. */
function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder(FALLBACK);
  }
}
