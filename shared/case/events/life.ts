import { assertNever } from '../../lang/assertNever.ts';
import type { CaseStage } from '../../policy/caseStage.ts';
import type { CaseEvent } from './caseEvent.ts';

/** What of a case decides which events may come next (policy §5). */
export interface Life {
  readonly stage: CaseStage;
  /** The function counts as restored for the customer. */
  readonly functionRestored: boolean;
}

/** The life of a case right after its opening. */
export const OPENED: Life = { stage: 'open', functionRestored: false };

const IN_WORK: ReadonlyArray<CaseStage> = ['open', 'in-progress', 'awaiting-customer'];
const BEFORE_AWAITING: ReadonlyArray<CaseStage> = ['open', 'in-progress', 'restored'];
const BEFORE_PROPOSAL: ReadonlyArray<CaseStage> = [...IN_WORK, 'restored'];
const REOPENABLE: ReadonlyArray<CaseStage> = ['restored', 'resolution-proposed', 'closed'];
const IMPACTED_AGAIN: ReadonlyArray<CaseStage> = ['in-progress', 'awaiting-customer'];

/** Gives the life of a case after an event, or null when the event cannot follow (policy §5). */
export function nextLife(life: Life, event: CaseEvent): Life | null {
  switch (event.type) {
    case 'opened':
      return null;
    case 'responded':
      return when(life.stage !== 'closed', life, life.stage === 'open' ? 'in-progress' : life.stage);
    case 'awaiting-customer':
      return when(BEFORE_AWAITING.includes(life.stage), life, 'awaiting-customer');
    case 'customer-replied': {
      const back = life.functionRestored ? 'restored' : 'in-progress';
      return when(life.stage === 'awaiting-customer', life, back);
    }
    case 'restored':
      return restoredWhen(IN_WORK.includes(life.stage), 'restored');
    case 'resolution-proposed':
      return restoredWhen(BEFORE_PROPOSAL.includes(life.stage), 'resolution-proposed');
    case 'issue-reported':
      return when(life.stage === 'resolution-proposed', life, 'in-progress');
    case 'closed':
      return restoredWhen(life.stage !== 'closed', 'closed');
    case 'reopened':
      return reopen(life, event.impact);
    case 'severity-set':
    case 'priority-set':
      return life.stage === 'closed' ? null : life;
    case 'status-update':
    case 'rca-delivered':
    case 'escalated':
    case 'closure-notice':
    case 'note':
    case 'owner-set':
    case 'contact-reachable':
    case 'retracted':
    case 'set-aside':
    case 'settled':
      return life;
    default:
      return assertNever(event);
  }
}

function reopen(life: Life, impact: boolean): Life | null {
  const isImpactedAgain = impact && life.functionRestored && IMPACTED_AGAIN.includes(life.stage);
  if (!REOPENABLE.includes(life.stage) && !isImpactedAgain) return null;
  return { stage: 'in-progress', functionRestored: life.functionRestored && !impact };
}

function when(isPossible: boolean, life: Life, stage: CaseStage): Life | null {
  return isPossible ? { stage, functionRestored: life.functionRestored } : null;
}

/** A resolution ends the impact as a restoration does. */
function restoredWhen(isPossible: boolean, stage: CaseStage): Life | null {
  return isPossible ? { stage, functionRestored: true } : null;
}
