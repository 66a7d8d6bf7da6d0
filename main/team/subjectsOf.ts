import type { TeamDesk } from '../desk/team/teamDesk.ts';
import { createSettingsSubject } from './settings/settingsSubject.ts';
import type { Subject } from './wire/sync/subject.ts';

/** All that a desk exchanges with its team beside the logs. */
export function subjectsOf(team: TeamDesk): ReadonlyArray<Subject> {
  return [createSettingsSubject(team.settings)];
}
