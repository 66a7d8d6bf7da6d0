import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { guardClosing } from '../../../shared/case/decide/guardClosing.ts';
import type { CaseEvent, NewCaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { writeEventLine } from '../../../shared/case/events/interchange.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { ok } from '../../../shared/lang/result.ts';
import { appendToCase } from '../../persistence/caseEventLog.ts';
import { dropBlock } from '../../persistence/wakes.ts';
import type { DeskCore } from '../deskCore.ts';
import { decideAlerts } from './caseAlerts.ts';
import { projectCase } from './projectCase.ts';
import { createProjectionSheet, writeSheet } from './projectionSheet.ts';

export interface Written {
  readonly state: CaseState;
  readonly ids: ReadonlyArray<string>;
}

/** Appends new events to one case and brings everything derived up to date. Runs in the caller's transaction. */
export function writeCase(
  core: DeskCore,
  before: ReadonlyArray<CaseEvent>,
  added: ReadonlyArray<NewCaseEvent>,
  recordedAt: Instant,
): Result<Written, ImpossibleOrder> {
  const fresh = added.map((event): CaseEvent & { readonly id: string } => ({ ...event, id: core.newId() }));
  const events = [...before, ...fresh];
  const opening = events.find((event) => event.type === 'opened');
  if (opening?.type === 'opened') core.calendars.prepare(fresh, opening.customer, recordedAt);
  const folded = foldCase(events, core.rules);
  if (!folded.ok) return folded;
  const state = folded.value;
  const logged = fresh.map((event) => ({ id: event.id, event, body: writeEventLine(event) }));
  appendToCase(core.database, state.case, before.length, logged, recordedAt);
  const sheet = createProjectionSheet();
  projectCase(core, state, events, fresh, sheet);
  writeSheet(core.database, sheet);
  decideAlerts(core, state, recordedAt, before.length === 0);
  // What held a closure back is gone: the case closes by itself, as it should have (policy §5).
  if (guardClosing(state, { ...core.rules, now: recordedAt }) === null) dropBlock(core.database, state.case);
  return ok({ state, ids: logged.map(({ id }) => id) });
}
