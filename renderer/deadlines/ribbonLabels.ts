import type { Ribbon } from '../../shared/clock/ribbon.ts';
import type { BandSegment } from '../../shared/clock/ribbonBand.ts';
import { formatDateText, formatWeekdayDay } from '../../shared/wording/formatTime.ts';
import { spoken } from '../language/languageStore.ts';

/** A text above the ribbon, in pixels. */
export interface Label {
  readonly text: string;
  readonly strong: boolean;
  /** Where it wants to begin. */
  readonly left: number;
  /** Where what it names ends. */
  readonly right: number;
}

export interface PlacedLabel extends Label {
  readonly x: number;
}

interface Taken {
  readonly left: number;
  readonly right: number;
}

const GAP = 8;
/** A name may reach this far past what it names. */
const OVERHANG = 24;

/** Gives what each piece of the band is called; a date that comes in two pieces is named once. */
export function bandLabels(ribbon: Ribbon, width: number): ReadonlyArray<Label> {
  let last = '';
  return ribbon.band.flatMap((segment) => {
    const text = datesOf(segment, ribbon);
    if (text === '' || text === last) return [];
    last = text;
    const end = ribbon.band.findLast((other) => other.dates?.first === segment.dates?.first) ?? segment;
    return [{ text, strong: segment.kind === 'open', left: segment.left * width, right: end.right * width }];
  });
}

/**
 * Places labels from left to right so that none covers another or what is taken; one that finds no room beside what it
 * names is left out. Weights decide nothing: what comes first stands first.
 */
export function placeLabels(
  labels: ReadonlyArray<Label>,
  taken: Taken | null,
  width: number,
): ReadonlyArray<PlacedLabel> {
  const placed: PlacedLabel[] = [];
  let free = 0;
  for (const label of labels) {
    const length = textWidth(label.text);
    let x = Math.max(label.left, free);
    if (taken !== null && x < taken.right + GAP && x + length > taken.left - GAP) x = taken.right + GAP;
    if (x + length > Math.min(label.right + OVERHANG, width)) continue;
    placed.push({ ...label, x });
    free = x + length + GAP;
  }
  return placed;
}

/** About how wide a text of 12 px is; a ribbon that measured each would lay itself out twice. */
export function textWidth(text: string): number {
  return text.length * 6.4;
}

function datesOf({ dates }: BandSegment, { zone, now }: Ribbon): string {
  const words = spoken();
  if (dates === null) return '';
  const first = formatDateText(words, dates.first, zone, now.at);
  if (dates.first === dates.last) return first;
  // "Sat 5, Sun 6": the month stands beside the working days already.
  return words.caseView.twoDates(formatWeekdayDay(words, dates.first), formatWeekdayDay(words, dates.last));
}
