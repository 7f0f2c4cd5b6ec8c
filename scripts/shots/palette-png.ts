import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A picture whose pixels are numbers of colours. */
export interface Indexed {
  width: number;
  height: number;
  /** Red, green, blue of at most 256 colours, one after the other. */
  palette: Uint8Array;
  /** A number a pixel, row by row. */
  pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Bits a pixel, and the kind of picture: numbers of a palette. */
const DEPTH = 8;
const PALETTE = 3;

/** The file of an indexed picture, https://www.w3.org/TR/png-3/: a third of what a browser writes of the same screen. */
export function palettePng({ width, height, palette, pixels }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, PALETTE], 8);
  // Every row begins with the number of its filter; none suits pictures of a palette.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    ...(
      [
        ['IHDR', header],
        ['PLTE', palette],
        ['IDAT', data],
        ['IEND', new Uint8Array()],
      ] as const
    ).flatMap(([type, body]) => chunk(type, body)),
  ]);
}

function chunk(type: string, body: Uint8Array): Buffer[] {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return [length, named, sum];
}

/** Function in a page: the address of a picture in, its palette and pixels as base64 out. */
const INDEX = `async (source) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const { width, height } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const rgba = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map();
  for (const colour of rgba) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  // Of two that are as common the smaller number comes first, so that every run gives the same file.
  const common = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const parts = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  const distance = (a, b) => a.reduce((sum, part, at) => sum + (part - b[at]) ** 2, 0);
  const kept = common.slice(0, 256);
  const palette = kept.map(parts);
  const numbers = new Map(kept.map((colour, at) => [colour, at]));
  for (const colour of common.slice(256)) {
    const all = palette.map((each) => distance(each, parts(colour)));
    numbers.set(colour, all.indexOf(Math.min(...all)));
  }
  const base64 = (bytes) =>
    new Promise((tell) => {
      const reader = new FileReader();
      reader.onload = () => tell(reader.result.split(',')[1] ?? '');
      reader.readAsDataURL(new Blob([bytes]));
    });
  const pixels = Uint8Array.from(rgba, (colour) => numbers.get(colour));
  return { width, height, palette: await base64(Uint8Array.from(palette.flat())), pixels: await base64(pixels) };
}`;

/** The picture with its 256 commonest colours, the others as the nearest of them; `page` is any page to work in. */
export async function indexColours(page: Page, png: Buffer): Promise<Indexed> {
  const found = await page.evaluate<{ width: number; height: number; palette: string; pixels: string }>(
    `(${INDEX})('data:image/png;base64,${png.toString('base64')}')`,
  );
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  return { ...found, palette: bytes(found.palette), pixels: bytes(found.pixels) };
}
