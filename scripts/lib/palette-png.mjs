// Pictures of a page as PNG files of 256 colours: a third of the size, and no difference to the eye, because a page
// has few colours and many greys between them.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * @param {Buffer} png As Chromium writes it: 8 bits a channel, RGB or RGBA, not interlaced. Transparency is dropped.
 * @returns {Buffer} the same picture with a palette.
 */
export function withPalette(png) {
  const { width, height, channels, data } = chunksOf(png);
  const pixels = pixelsOf(inflateSync(data), width, height, channels);
  const { palette, indexes } = quantized(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    indexes.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function chunksOf(png) {
  const data = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const kind = png.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [depth, colours, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || interlaced !== 0 || (colours !== 2 && colours !== 6)) throw new Error('not a PNG of a page');
  const channels = colours === 6 ? 4 : 3;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), channels, data: Buffer.concat(data) };
}

/** Undoes the filters of the lines; a number of 24 bits a pixel. */
function pixelsOf(raw, width, height, channels) {
  const length = width * channels;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(length);
  for (let row = 0; row < height; row++) {
    const start = row * (length + 1);
    const line = unfiltered(raw[start], raw.subarray(start + 1, start + 1 + length), above, channels);
    for (let x = 0; x < width; x++) {
      const at = x * channels;
      pixels[row * width + x] = (line[at] << 16) | (line[at + 1] << 8) | line[at + 2];
    }
    above = line;
  }
  return pixels;
}

function unfiltered(filter, line, above, channels) {
  const result = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at++) {
    const left = at < channels ? 0 : result[at - channels];
    const corner = at < channels ? 0 : above[at - channels];
    result[at] = line[at] + [0, left, above[at], (left + above[at]) >> 1, paeth(left, above[at], corner)][filter];
  }
  return result;
}

/** The predictor of the PNG specification (9.4). */
function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** The colours that {@link paletteOf} keeps; every other becomes the nearest of them. */
function quantized(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const kept = paletteOf([...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour));
  const indexOf = new Map(kept.map((colour, index) => [colour, index]));
  for (const colour of counts.keys()) if (!indexOf.has(colour)) indexOf.set(colour, nearest(colour, kept));
  const palette = Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return { palette, indexes: Buffer.from(Uint8Array.from(pixels, (pixel) => indexOf.get(pixel))) };
}

/** First the most used of colours that differ, so that a small red word stays red; then the most used of all. */
function paletteOf(colours) {
  const kinds = new Map();
  for (const colour of colours) {
    const kind = colour & 0xe0e0e0;
    if (!kinds.has(kind)) kinds.set(kind, colour);
  }
  return [...new Set([...kinds.values(), ...colours])].slice(0, 256);
}

function nearest(colour, kept) {
  let best = 0;
  let least = Infinity;
  for (const [index, other] of kept.entries()) {
    const red = (colour >> 16) - (other >> 16);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour & 255) - (other & 255);
    const distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
    if (distance >= least) continue;
    best = index;
    least = distance;
  }
  return best;
}

function chunk(kind, data) {
  const result = Buffer.alloc(data.length + 12);
  result.writeUInt32BE(data.length, 0);
  result.write(kind, 4, 'latin1');
  data.copy(result, 8);
  result.writeUInt32BE(crc32(result.subarray(4, data.length + 8)), data.length + 8);
  return result;
}
