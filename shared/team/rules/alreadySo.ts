import type { Instant } from '../../calendar/instant/instant.ts';
import type { ChangeCommand } from '../../case/decide/changeOf.ts';
import type { SetAsideReason } from '../../case/decide/setAsideReason.ts';
import type { CaseEvent } from '../../case/events/caseEvent.ts';
import { takenBack } from '../../case/events/takenBack.ts';
import type { Look, Verdict } from '../look.ts';

type Fulfilled = { readonly event: CaseEvent['type']; readonly by: SetAsideReason };

/** By which event of another a wish is fulfilled, and how the guard then says no. */
const FULFILLED: Partial<Readonly<Record<ChangeCommand['type'], Fulfilled>>> = {
  close: { event: 'closed', by: 'already-closed' },
  'propose-resolution': { event: 'resolution-proposed', by: 'already-proposed' },
  restore: { event: 'restored', by: 'already-restored' },
  retract: { event: 'retracted', by: 'not-retractable' },
  'record-reply': { event: 'customer-replied', by: 'not-awaiting' },
  'await-customer': { event: 'awaiting-customer', by: 'impossible-order' },
  reopen: { event: 'reopened', by: 'impossible-order' },
  'report-issue': { event: 'issue-reported', by: 'not-proposed' },
  'do-anyway': { event: 'settled', by: 'not-set-aside' },
  'let-be': { event: 'settled', by: 'not-set-aside' },
};

/**
 * Says that the team did meanwhile what the step wanted: nobody has to choose. Null when it did not; a later restoration
 * is another one, since it is time to restore. `moment`: when the step took effect.
 */
export function isAlreadySo(
  command: ChangeCommand,
  why: SetAsideReason,
  moment: Instant,
  look: Look,
): Verdict | null {
  const fulfilled = FULFILLED[command.type];
  if (fulfilled === undefined || fulfilled.by !== why) return null;
  const gone = takenBack(look.ground.foldOf(command.case).standing);
  const same = look.meanwhile.filter(
    (event) =>
      event.case === command.case &&
      event.type === fulfilled.event &&
      !gone.has(event.id ?? '') &&
      isMeant(event, command, moment),
  );
  return same.length > 0 ? { kind: 'already-so', events: same.map(({ id = '' }) => id) } : null;
}

function isMeant(event: CaseEvent, command: ChangeCommand, moment: Instant): boolean {
  switch (command.type) {
    case 'retract':
      return event.type === 'retracted' && event.event === command.event;
    case 'do-anyway':
      return event.type === 'settled' && event.setAside === command.setAside && event.how === 'done';
    case 'let-be':
      return event.type === 'settled' && event.setAside === command.setAside;
    case 'restore':
      return event.at <= moment;
    default:
      return true;
  }
}
