import { type NativeImage, nativeImage } from 'electron';

// Severity 1 of the palette, and its numeral's colour for the ring around it.
const RED = { r: 0xff, g: 0x6e, b: 0x6e };
const SAMPLES = 4;
const INSIDE = pixelOf(1);

/** The mark of the app, an octagon, drawn here so that no picture file has to be kept beside the code. */
export function octagonImage(size: number): NativeImage {
  return nativeImage.createFromBitmap(octagonPixels(size), { width: size, height: size });
}

/** The octagon as rows of BGRA pixels with premultiplied alpha, `size` by `size`. */
export function octagonPixels(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    const halves = Array.from({ length: SAMPLES }, (_, sample) =>
      halfWidth(y + (sample + 0.5) / SAMPLES, size),
    );
    const first = firstWhole(halves, size);
    for (let x = Math.max(0, Math.floor(size / 2 - Math.max(...halves))); x < first; x++) {
      const pixel = pixelOf(coverage(x, halves, size));
      pixel.copy(pixels, (y * size + x) * 4);
      pixel.copy(pixels, (y * size + size - 1 - x) * 4);
    }
    // Most pixels lie inside: one by one the three pictures of a start took 20 ms of it.
    if (first < size - first) pixels.fill(INSIDE, (y * size + first) * 4, (y * size + size - first) * 4);
  }
  return pixels;
}

function pixelOf(share: number): Buffer {
  return Buffer.from([RED.b, RED.g, RED.r, 255].map((part) => Math.round(part * share)));
}

/** The first pixel of a row, from its left, that lies inside as a whole; the middle where there is none. */
function firstWhole(halves: ReadonlyArray<number>, size: number): number {
  return Math.min(Math.ceil(size / 2 - Math.min(...halves)), Math.ceil(size / 2));
}

/** The part of a pixel that lies inside, along a few lines through its row: smooth edges at 16 pixels too. */
function coverage(x: number, halves: ReadonlyArray<number>, size: number): number {
  const middle = size / 2;
  let inside = 0;
  for (const half of halves) {
    inside += Math.max(0, Math.min(x + 1, middle + half) - Math.max(x, middle - half));
  }
  return inside / halves.length;
}

/** How far the octagon reaches to both sides of its middle at a height; nothing above and below it. */
function halfWidth(y: number, size: number): number {
  const reach = (size / 2) * 0.92;
  const dy = Math.abs(y - size / 2);
  return dy > reach ? 0 : Math.min(reach, reach * Math.SQRT2 - dy);
}
