import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { NamedEvent } from '../../../shared/team/step.ts';
import { opened } from '../../support/aCase.ts';
import { contact } from '../../support/deciding.ts';
import { createTeamDesk, createTeamLog, NUMBER, newId, OPENED_AT } from './aTeam.ts';

const respond = { type: 'respond' };
const take = { type: 'assign', owner: 'LN' };
const wait = { type: 'await-customer' };
const notice = { type: 'give-closure-notice', text: 'We close it.' };
const restore = { type: 'restore', workaround: false };
const propose = { type: 'propose-resolution' };
const status = { type: 'update-status', explanation: 'A trunk failed.', initialRca: 'Power.' };
const deliver = { type: 'deliver-rca', complete: true, document: 'RCA', documentDate: '2026-12-07' };
const close = { type: 'close' };

/** The ten situations of a case in which two desks may do something at once. */
export const SITUATIONS: Readonly<Record<string, ReadonlyArray<NamedEvent>>> = {
  open: aSituation(3, []),
  'in progress, owned': aSituation(3, [respond, take]),
  awaiting: aSituation(3, [respond, wait]),
  'awaiting, noticed': aSituation(3, [respond, wait, notice]),
  restored: aSituation(2, [respond, restore]),
  proposed: aSituation(2, [respond, restore, propose]),
  'severity 1 restored': aSituation(1, [respond, restore]),
  'severity 1 proposed, analysed': aSituation(1, [respond, restore, propose, status, deliver]),
  closed: aSituation(3, [respond, restore, propose, close]),
  'severity 2 closed, analysed': aSituation(2, [respond, restore, propose, status, deliver, close]),
};

export interface NamedCommand {
  readonly name: string;
  readonly command: object;
}

/** Every command, with a name, as it can be given in a situation; `owner` is who would take the case. */
export function commandsOn(
  events: ReadonlyArray<NamedEvent>,
  state: CaseState,
  owner: string,
): ReadonlyArray<NamedCommand> {
  const undoable = events.findLast(
    ({ case: number, type, by }) =>
      number === NUMBER && type !== 'opened' && type !== 'contact-reachable' && by !== 'policy',
  );
  const raised = Math.max(1, state.severity - 1);
  const lowered = Math.min(4, state.severity + 1);
  const commands: ReadonlyArray<readonly [string, object]> = [
    ['respond', {}],
    ['restore', { workaround: true }],
    ['propose-resolution', {}],
    ['report-issue', {}],
    ['await-customer', {}],
    ['record-reply', {}],
    ['change-severity', { severity: raised, reason: 'worse', reachable: true }],
    ['change-severity', { severity: lowered, reason: 'better' }],
    ['change-priority', { priority: state.priority === 1 ? 2 : 1 }],
    ['escalate', { level: 'L2', reason: 'reproduced' }],
    ['raise-urgency', { step: 1, text: 'urgent' }],
    ['note', { text: 'called' }],
    ['assign', { owner }],
    ['update-status', { explanation: 'it failed', initialRca: 'power' }],
    ['deliver-rca', { complete: true, document: 'RCA2', documentDate: '2026-12-07' }],
    ['request-documents', { addressee: 'Ines Falk', text: 'more' }],
    ['request-discussion', { text: 'a call' }],
    ['give-closure-notice', { text: 'we close it' }],
    ['mark-reachable', { reachable: false }],
    ...(undoable === undefined ? [] : [['retract', { event: undoable.id }] as const]),
    ['close', {}],
    ['reopen', { impact: true }],
  ];
  return commands.map(([type, fields], place) => ({
    name: type === 'change-severity' ? `severity ${place === 6 ? 'up' : 'down'}` : type,
    command: { type, case: NUMBER, ...fields },
  }));
}

/** The log of a case of one severity on which one analyst did some things, a minute apart. */
function aSituation(severity: 1 | 2 | 3, commands: ReadonlyArray<object>): ReadonlyArray<NamedEvent> {
  const stamp = { case: NUMBER, at: OPENED_AT };
  const first = opened({ ...stamp, severity, contact: contact.id });
  const reachable = { ...stamp, type: 'contact-reachable', by: 'LN', reachable: true } as const;
  const before = severity === 1 ? [first, reachable] : [first];
  const log = createTeamLog(before.map((event) => ({ ...event, id: newId() })));
  const desk = createTeamDesk('LN', log, 48_300);
  commands.forEach((command, place) => {
    const done = desk.does({ case: NUMBER, ...command }, OPENED_AT + (place + 1) * MINUTE);
    if (!done.ok) throw new Error(JSON.stringify([command, done.error]));
  });
  desk.meets(OPENED_AT + commands.length * MINUTE);
  return log.events;
}
