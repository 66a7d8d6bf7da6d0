import { type OwnZone, ownZoneOf } from '../../shared/calendar/zone/ownZone.ts';

/** Gives the analyst's own zone, as the operating system has it now: it may change while the app runs. */
export function systemZone(): OwnZone {
  // Not always a text, whatever the type says: V8 gives undefined where its tables lack the system's zone.
  const told: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return ownZoneOf(told, new Date().getTimezoneOffset());
}
