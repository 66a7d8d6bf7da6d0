import { create } from 'zustand';
import type { HolidayRenewal } from '../../shared/customer/holidayRenewal.ts';
import { ask } from '../api.ts';

interface RenewalStore {
  /** The countries whose stored public holidays wait for a person to take what the tables say now, or to keep them. */
  readonly renewals: ReadonlyArray<HolidayRenewal>;
  read(): Promise<void>;
}

/** Read at the start, when another version of the tables may have come, and after each decision. */
export const useRenewals = create<RenewalStore>((set) => ({
  renewals: [],
  async read() {
    const answer = await ask('organization.renewals', {});
    if (answer.ok) set({ renewals: answer.value });
  },
}));
