import { counted } from './inEnglish.ts';

/** A clock that may be far ahead, and what waits for a word about it. */
export const clockDoubtWords = {
  text: (now: string, days: number, cases: number): string =>
    `The clock of this computer reads ${now}, ${counted(days, 'day')} after the last event was recorded. ${counted(cases, 'proposed case waits', 'proposed cases wait')} to be closed by the policy until that is confirmed.`,
  isRight: 'The clock is right',
} as const;
