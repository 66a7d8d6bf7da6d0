import type { DayHours } from '../calendar/spec/weekHours.ts';
import { planDay } from '../calendar/week/weekPlan.ts';

const SPAN = /^(\d{1,2}:\d\d) ?(?:-|–|to) ?(\d{1,2}:\d\d)$/;
const MOST = 8;

/** Reads hours as a person types them, such as "08:00-12:00, 13:00 to 15:00"; null unless they are in order, without overlap. */
export function typedHours(text: string): DayHours | null {
  const spans = text.split(/[,;]/).map((span) => SPAN.exec(span.trim()));
  const hours = spans.flatMap((span): DayHours => {
    const [, from = '', to = ''] = span ?? [];
    return span === null ? [] : [[from.padStart(5, '0'), to.padStart(5, '0')]];
  });
  const isSound = hours.length === spans.length && hours.length <= MOST && planDay(hours, '').ok;
  return isSound ? hours : null;
}
