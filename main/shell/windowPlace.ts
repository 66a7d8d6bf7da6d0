import * as z from 'zod';
import { writeDurably } from '../files/durably.ts';
import { regularText } from '../files/regularText.ts';

const placeSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  maximized: z.boolean(),
});

/** Where the window stood when it was last closed, in screen coordinates. */
export type WindowPlace = z.output<typeof placeSchema>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST_WINDOW = { width: 720, height: 480 };
const FIRST_WINDOW = { width: 1440, height: 900 };

/** The remembered place; null on the first start, and when the file is not one of ours. */
export function readPlace(file: string): WindowPlace | null {
  try {
    const parsed = placeSchema.safeParse(JSON.parse(regularText(file) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    // The window opens at the usual place instead.
    return null;
  }
}

/** Remembers the place; a crash leaves the old or the new one. */
export function writePlace(file: string, place: WindowPlace): void {
  try {
    writeDurably(file, JSON.stringify(place));
  } catch {
    // The next start opens the window at the place before, or at the usual one.
  }
}

/**
 * Bounds that can be seen: the remembered ones, moved and shrunk into the work area that they overlap most; in the
 * middle of the first area when they overlap none, for its display is gone. `areas` starts with the main display.
 */
export function visibleBounds(place: WindowPlace | null, areas: ReadonlyArray<Area>): Area {
  const first = areas[0] ?? { x: 0, y: 0, ...FIRST_WINDOW };
  if (place === null) return middleOf(first, FIRST_WINDOW);
  const best = areas.reduce((a, b) => (overlap(b, place) > overlap(a, place) ? b : a), first);
  return overlap(best, place) > 0 ? within(best, place) : middleOf(first, place);
}

function middleOf(area: Area, size: { readonly width: number; readonly height: number }): Area {
  const width = limited(size.width, SMALLEST_WINDOW.width, area.width);
  const height = limited(size.height, SMALLEST_WINDOW.height, area.height);
  const x = area.x + Math.floor((area.width - width) / 2);
  return { x, y: area.y + Math.floor((area.height - height) / 2), width, height };
}

function within(area: Area, place: Area): Area {
  const width = limited(place.width, SMALLEST_WINDOW.width, area.width);
  const height = limited(place.height, SMALLEST_WINDOW.height, area.height);
  const x = limited(place.x, area.x, area.x + area.width - width);
  return { x, y: limited(place.y, area.y, area.y + area.height - height), width, height };
}

/** The upper limit wins: on a display smaller than our smallest window, all of the window shows. */
function limited(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
