import type { OwnReason } from '../../case/decide/setAsideReason.ts';
import { counted } from './inEnglish.ts';

/** The view of what was set aside: the list, one step, and the two ways on. */
export const asideWords = {
  view: 'Set aside',
  viewNamed: (count: number): string => `Set aside, ${counted(count, 'step')} to decide`,
  about: 'Done apart from the team, and not possible as it stands',
  you: 'You',
  /** Within a line. */
  yourself: 'you',
  theTeam: 'The team',
  toDecide: 'To decide',
  oldestFirst: 'oldest first',
  settled: 'Settled',
  lastWeek: 'last 7 days',
  how: { done: 'done anyway', 'let-be': 'let be' },
  settledBy: (how: string, by: string): string => `${how}, ${by}`,
  none: 'Nothing set aside',
  noneText: 'All that was done stands.',
  unreadable: 'A step of a later version',
  title: (done: string, why: string): string => `${done}, ${why}`,
  back: (time: string): string => `back ${time}`,
  openCase: 'Open the case',
  whatYouDid: 'What you did',
  whatDid: (who: string): string => `What ${who} did`,
  whatTheTeamDid: 'What the team did meanwhile',
  changes: (count: number): string => counted(count, 'change'),
  why: 'Why it cannot stand by itself',
  because: {
    'taken-over':
      'One person has a case, and the team gave it to another. Doing it anyway gives it away again, so a person decides.',
    'severity-set-since':
      'A raise counts from the team’s last word on. A lowering made without knowing it could let a deadline pass unseen, so a person decides.',
    'priority-set-since':
      'The customer has one priority, and the team set it later. A person decides which it is.',
    'earlier-restoration':
      'This was earlier than the team’s restoration, and the difference is time to restore. Doing it anyway counts the earlier time and takes the team’s back.',
    'built-upon-since':
      'The team went on from what this takes back. Taking it back now would leave that without ground, so a person decides.',
    'let-be-since': 'The team let it be while this desk did it anyway. A person decides again.',
    'not-taken':
      'The server of the team did not take the step. What it had done is kept here; doing it anyway makes a new one.',
  } satisfies Record<OwnReason, string>,
  becauseOfGuard: (why: string): string =>
    `On what the team did meanwhile the rules did not allow it: ${why}. Doing it anyway asks them again, on what stands now.`,
  ifAnyway: 'If you do it anyway',
  asItStands: 'As it stands',
  thenStands: 'Then',
  priority: 'Priority',
  letBe: 'Let it be',
  doAnyway: 'Do it anyway',
  writeTo: (who: string): string => `Write to ${who} first`,
  writeFirst: 'Write a note first',
  keepsBoth: 'Either way the case keeps both.',
  takesBack: 'takes it back.',
} as const;
