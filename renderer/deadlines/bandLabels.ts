import type { Ribbon } from '../../shared/clock/ribbon.ts';
import type { BandSegment } from '../../shared/clock/ribbonBand.ts';
import { formatDateText, formatWeekdayDay } from '../../shared/wording/formatTime.ts';
import { spoken } from '../language/languageStore.ts';
import type { Label } from './placeLabels.ts';

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

function datesOf({ dates }: BandSegment, { zone, now }: Ribbon): string {
  const words = spoken();
  if (dates === null) return '';
  const first = formatDateText(words, dates.first, zone, now.at);
  if (dates.first === dates.last) return first;
  // "Sat 5, Sun 6": the month stands beside the working days already.
  return words.caseView.twoDates(formatWeekdayDay(words, dates.first), formatWeekdayDay(words, dates.last));
}
