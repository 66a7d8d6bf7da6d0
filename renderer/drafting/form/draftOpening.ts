import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { localDateOf } from '../../../shared/calendar/zone/localTime.ts';
import { readLocalTime } from '../../../shared/calendar/zone/readLocalTime.ts';
import type { DraftForm } from './draftForm.ts';

/** Gives the opening as it is typed, read on the analyst's wall clock; null for now, or when it cannot be read. */
export function typedOpening(form: DraftForm, ownZone: string): Instant | null {
  const read = readLocalTime(form.openedAt.trim(), ownZone);
  return read.ok ? read.value : null;
}

/** Whether the opening lies so far back that it needs a reason (policy §5). */
export function isOpenedEarlier(form: DraftForm, now: Instant, ownZone: string): boolean {
  const opened = typedOpening(form, ownZone);
  return opened !== null && opened < now - MINUTE;
}

/** Gives an opening typed as a time alone its date, today on the wall clock of a zone; any other text as it is. */
export function completeOpening(text: string, now: Instant, zone: string): string {
  const match = /^(\d{1,2}):(\d\d)$/.exec(text.trim());
  if (match === null) return text;
  const [, hour = '', minute = ''] = match;
  return `${localDateOf(now, zone)} ${hour.padStart(2, '0')}:${minute}`;
}
