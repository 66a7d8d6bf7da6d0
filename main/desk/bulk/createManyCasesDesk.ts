import { availableActions } from '../../../shared/case/decide/availableActions.ts';
import { severityEffect } from '../../../shared/case/fold/severityEffect.ts';
import { ok } from '../../../shared/lang/result.ts';
import { findRow, readCard } from '../../persistence/queue/caseRows.ts';
import { linkedTo } from '../cases/linkedCases.ts';
import { tryCommand } from '../cases/runCommand.ts';
import { type DeskCore, loadReadable } from '../deskCore.ts';
import { answered } from '../writer.ts';
import type { ManyCasesDesk } from './manyCasesDesk.ts';

/** Answers what is asked of each of many cases; each from the case as it stands, by the rules for one. */
export function createManyCasesDesk(core: DeskCore): ManyCasesDesk {
  return {
    lookAt(caseNumber) {
      core.calendars.refresh();
      const found = findRow(core.database, caseNumber);
      const state = found === undefined ? undefined : loadReadable(core, caseNumber)?.state;
      if (found === undefined || state === undefined) return null;
      const actions = availableActions(state, {
        ...core.rules,
        now: core.now(),
        linked: () => linkedTo(core, state),
      });
      return { row: readCard(core.database, found.row), actions };
    },
    tryCommand(command) {
      core.calendars.refresh();
      const tried = answered(core, () => ok(tryCommand(core, command)));
      return tried.ok ? tried.value : tried.error;
    },
    severityEffect(caseNumber, severity) {
      core.calendars.refresh();
      const events = loadReadable(core, caseNumber)?.standing ?? [];
      return severityEffect(events, severity, core.now(), core.rules);
    },
  };
}
