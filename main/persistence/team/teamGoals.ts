import { type LeadGoals, leadSettingsSchema } from '../../../shared/review/leadSettings.ts';
import { GOALS_KEY } from '../../../shared/team/sharedSettings.ts';
import type { Database } from '../sqlite.ts';
import { teamSetting } from './teamSettings.ts';

/** The goals of the team; null where it has none that can be read, as on a desk of its own. */
export function teamGoals(database: Database): LeadGoals | null {
  const written = teamSetting(database, GOALS_KEY);
  const read = leadSettingsSchema.shape.goals.safeParse(jsonOf(written?.value ?? ''));
  return read.success ? read.data : null;
}

/** Another desk wrote it: what is none is no damage of the file. */
function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
