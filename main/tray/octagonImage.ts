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
    for (let x = 0; x < size; x++) {
      const share = coverage(x, y, size);
      pixels.set(
        [RED.b * share, RED.g * share, RED.r * share, 255 * share].map(Math.round),
        (y * size + x) * 4,
      );
    }
  }
  return pixels;
}

/** The part of a pixel that lies inside, by samples: smooth edges at 16 pixels too. */
function coverage(x: number, y: number, size: number): number {
  let inside = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const sampleX = x + ((i % SAMPLES) + 0.5) / SAMPLES;
    const sampleY = y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    if (isInOctagon(sampleX, sampleY, size)) inside++;
  }
  return inside / (SAMPLES * SAMPLES);
}

function isInOctagon(x: number, y: number, size: number): boolean {
  const half = size / 2;
  const reach = half * 0.92;
  const [dx, dy] = [Math.abs(x - half), Math.abs(y - half)];
  return dx <= reach && dy <= reach && dx + dy <= reach * Math.SQRT2;
}
