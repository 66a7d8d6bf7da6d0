import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { Result } from '../../../shared/lang/result.ts';
import type { LeadGoals } from '../../../shared/review/leadSettings.ts';
import type { OfferedEdition } from '../../../shared/team/editionsInForce.ts';
import type { SettingToPut, SharedSetting } from '../../../shared/team/sharedSettings.ts';

/** What a team shares beside its logs, so that every desk computes the same deadlines by the same goals. */
export interface TeamSettings {
  /** The last change of the team's settings that this desk has; 0 for none. */
  known(): number;
  /**
   * Takes settings as the team has them, all of those after the last known one up to a change, and brings every case up to
   * date that is another one by them, in one transaction. Gives the wishes of this desk that came too late.
   */
  take(settings: ReadonlyArray<SharedSetting>, upTo: number): ReadonlyArray<SharedSetting>;
  /** What the team has not and this desk has: tables of holidays that it needed, its editions, what a lead wants to change. */
  toPut(): ReadonlyArray<SettingToPut>;
  /** The goals of the team; null until a lead set them. */
  goals(): LeadGoals | null;
  /** For leads and admins. What the team has counts until it has these. */
  setGoals(goals: LeadGoals): Result<null, DeskProblem>;
  /** For leads and admins: puts what the tables of this program say of a country in place of what the team has. Gives how many years differ. */
  renewHolidays(country: string): Result<number, DeskProblem>;
  editions(): ReadonlyArray<OfferedEdition>;
  /** For leads and admins: says which edition of its name is in force, by its hash. */
  chooseEdition(hash: string): Result<null, DeskProblem>;
}
