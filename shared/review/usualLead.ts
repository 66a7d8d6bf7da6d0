import type { LeadSettings } from './leadSettings.ts';

/** What holds until the lead chooses otherwise. */
export const USUAL_LEAD: LeadSettings = {
  goals: { response: 95, restoration: 90, rca: 95 },
  usualLoad: 9,
  likelyLate: { paceDays: 28, fewest: 5 },
  teams: [],
};
