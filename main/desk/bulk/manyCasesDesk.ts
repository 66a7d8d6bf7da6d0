import type { ActionAvailability } from '../../../shared/case/decide/availableActions.ts';
import type { CaseCommand } from '../../../shared/case/decide/caseCommand.ts';
import type { ClockEffect } from '../../../shared/case/fold/severityEffect.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';

/** A case among many: its row, and which actions it would take. */
export interface CaseLook {
  readonly row: QueueRow;
  readonly actions: ActionAvailability;
}

/** What is asked of each of many cases before anything is done to them. Nothing here writes. */
export interface ManyCasesDesk {
  /** Null for a case that there is not. */
  lookAt(caseNumber: string): CaseLook | null;
  /** Decides a command without doing it: null where it would be done, else why not. */
  tryCommand(command: CaseCommand): DeskProblem | null;
  severityEffect(caseNumber: string, severity: Severity): ReadonlyArray<ClockEffect>;
}
