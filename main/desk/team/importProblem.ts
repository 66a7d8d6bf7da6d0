import { type Instant, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { LineFault } from '../../../shared/interchange/lineProblem.ts';
import type { LoggedEvent } from '../../persistence/caseEventLog.ts';

/** What the server of a team takes of a line, in bytes. */
const LONGEST_LINE = 262_144;

/** How far a clock may be ahead of that of the server. */
const AHEAD = 2 * MINUTE;

/** Why the team would not take an event that is brought; null for one that it takes. Said before anything is written. */
export function importProblem({ id, event, body }: LoggedEvent, now: Instant): LineFault | null {
  if (Buffer.byteLength(body) > LONGEST_LINE) return { problem: 'not-for-team', because: 'too-long' };
  if (event.at > now + AHEAD) return { problem: 'not-for-team', because: 'future' };
  const names = `${id}${event.case}${event.type}${event.by}`;
  // The number of a case may get initials yet.
  return names.length > 900 || /[\n\r]/.test(names) ? { problem: 'not-for-team', because: 'name' } : null;
}
