/** Gives the analyst's own IANA zone, as the operating system has it now: it may change while the app runs. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
