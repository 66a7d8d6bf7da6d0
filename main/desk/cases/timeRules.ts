import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { automaticClosure } from '../../../shared/case/decide/automaticClosure.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { findRow } from '../../persistence/queue/caseRows.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { closableCases, keepBlock } from '../../persistence/wakes.ts';
import type { BlockedClosure, DueWork } from '../desk.ts';
import { type DeskCore, loadReadable, possible } from '../deskCore.ts';
import { writeCase } from './writeCase.ts';

/** Closes each case whose proposal stood uncontested, once, with effect at the due instant (policy §5). */
export function closeUncontested(core: DeskCore, now: Instant): DueWork {
  if (closableCases(core.database, now).length === 0) return { closed: [], blocked: [] };
  return inTransaction(core.database, () => {
    core.calendars.refresh();
    const closed: string[] = [];
    const blocked: BlockedClosure[] = [];
    for (const number of closableCases(core.database, now)) {
      const outcome = closeOne(core, number, now);
      if (outcome === 'closed') closed.push(number);
      else if (outcome !== null) blocked.push(outcome);
    }
    if (closed.length + blocked.length > 0) countChange(core.database);
    return { closed, blocked };
  });
}

function closeOne(core: DeskCore, number: string, now: Instant): 'closed' | BlockedClosure | null {
  const loaded = loadReadable(core, number);
  if (loaded === null) {
    // The version that can read it looks at it again.
    keepBlock(core.database, number, findRow(core.database, number)?.auto_close ?? now, now);
    return null;
  }
  const closure = automaticClosure(loaded.state, { ...core.rules, now });
  if (closure === null) return null;
  if (closure.ok) {
    const step = { case: number, before: loaded.events, added: [closure.value] };
    possible(writeCase(core, step, now), loaded.events, number);
    return 'closed';
  }
  const due = loaded.state.rules.autoClose ?? now;
  if (!keepBlock(core.database, number, due, now)) return null;
  return { case: number, severity: loaded.state.severity, reason: closure.error.kind, at: due };
}
