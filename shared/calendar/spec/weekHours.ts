/** Opening and closing on the wall clock, `HH:MM`; `24:00` may close a day. */
export type DayHours = ReadonlyArray<readonly [open: string, close: string]>;

/** The hours that recur each week, sorted within a day; a shift over midnight is two intervals (policy §3). */
export interface WeekHours {
  readonly mon: DayHours;
  readonly tue: DayHours;
  readonly wed: DayHours;
  readonly thu: DayHours;
  readonly fri: DayHours;
  readonly sat: DayHours;
  readonly sun: DayHours;
}

const OFFICE_DAY: DayHours = [['08:00', '17:00']];
const WHOLE_DAY: DayHours = [['00:00', '24:00']];

/** Gives a whole week from the days that have hours; the days left out are closed. */
export function weekOf(open: Partial<WeekHours>): WeekHours {
  return { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [], ...open };
}

/** Monday to Friday, 08:00 to 17:00: the business hours of the policy (§1). */
export const BUSINESS_WEEK: WeekHours = weekOf({
  mon: OFFICE_DAY,
  tue: OFFICE_DAY,
  wed: OFFICE_DAY,
  thu: OFFICE_DAY,
  fri: OFFICE_DAY,
});

/** Each day from midnight to midnight. */
export const ROUND_THE_CLOCK_WEEK: WeekHours = {
  mon: WHOLE_DAY,
  tue: WHOLE_DAY,
  wed: WHOLE_DAY,
  thu: WHOLE_DAY,
  fri: WHOLE_DAY,
  sat: WHOLE_DAY,
  sun: WHOLE_DAY,
};
