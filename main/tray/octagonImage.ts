import { type NativeImage, nativeImage } from 'electron';

// Severity 1 of the palette, and its numeral's colour for the ring around it.
const RED = { r: 0xff, g: 0x6e, b: 0x6e };
const SAMPLES = 4;

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
    for (let x = 0; x < size; x++) {
      const share = coverage(x, halves, size);
      const at = (y * size + x) * 4;
      pixels[at] = Math.round(RED.b * share);
      pixels[at + 1] = Math.round(RED.g * share);
      pixels[at + 2] = Math.round(RED.r * share);
      pixels[at + 3] = Math.round(255 * share);
    }
  }
  return pixels;
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
