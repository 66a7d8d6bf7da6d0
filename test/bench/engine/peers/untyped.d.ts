// Told here so that the types of the project are whole where the packages of the bench are not installed.
declare module 'moment' {
  interface Moment {
    addWorkingTime(count: number, unit: string): Moment;
    workingDiff(other: Moment, unit: string): number;
    valueOf(): number;
  }
  function moment(t: number): Moment;
  namespace moment {
    function updateLocale(
      name: string,
      change: { workinghours: Record<string, readonly string[] | null>; holidays: readonly string[] },
    ): void;
  }
  export = moment;
}
declare module 'moment-business-time';
declare module 'dayjs' {
  interface Dayjs {
    addBusinessMinutes(minutes: number): Dayjs;
    businessMinutesDiff(other: Dayjs): number;
    valueOf(): number;
  }
  interface Factory {
    (t: number): Dayjs;
    extend(plugin: unknown): void;
    setHolidays(dates: readonly string[]): void;
    setBusinessTime(week: Record<string, readonly { start: string; end: string }[] | null>): void;
  }
  const dayjs: Factory;
  export = dayjs;
}
declare module 'dayjs-business-time';
declare module 'opening_hours' {
  interface Steps {
    getState(): boolean;
    getDate(): Date;
    advance(limit: Date): boolean;
  }
  class OpeningHours {
    constructor(rule: string, place: null);
    getOpenDuration(from: Date, to: Date): readonly [open: number, unknown: number];
    getIterator(from: Date): Steps;
  }
  export = OpeningHours;
}
