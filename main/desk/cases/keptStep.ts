import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { writeEventLine } from '../../../shared/interchange/eventFile.ts';
import type { NamedEvent, Step } from '../../../shared/team/step.ts';
import { nameInColumn } from '../../persistence/checksum.ts';
import type { Database } from '../../persistence/sqlite.ts';
import {
  keepPendingStep,
  type PendingEvent,
  type PlacedStep,
  pendingStep,
  type StoredStep,
} from '../../persistence/team/pendingSteps.ts';
import { readStoredEvent, shapeOf } from '../../persistence/upcast.ts';

/** What of a step is kept beside its events. */
export interface StepDone extends Omit<Step, 'id' | 'events'> {
  /** The team did not take it, and no case of the team can tell of it: it stays here, and is not sent again. */
  readonly isHeld?: true;
}

/** A pending step, and as the file has it. */
export interface KeptStep {
  readonly step: Step;
  readonly stored: PlacedStep<StepDone>;
}

/** Keeps a step that was just done. */
export function keepStep(database: Database, step: Step, now: Instant): void {
  keepPendingStep(database, { ...storedStep(step, () => now), revision: 0 });
}

/** Gives a step as the file keeps it. */
export function storedStep(
  { id, events, ...done }: Step,
  recordedAt: (event: NamedEvent) => Instant,
): Omit<StoredStep<StepDone>, 'revision'> {
  return { id, done, events: events.map((event) => storedEvent(event, recordedAt(event))) };
}

function storedEvent(event: NamedEvent, recorded_at: Instant): PendingEvent {
  const { id, case: case_id, type, at } = event;
  const by = nameInColumn(event.by);
  return { id, case_id, type, at, recorded_at, by, body: writeEventLine(event), version: shapeOf(event) };
}

/** A pending step; undefined for one that is not pending. */
export function keptStep(database: Database, id: string): KeptStep | undefined {
  const stored = pendingStep<StepDone>(database, id);
  return stored === undefined ? undefined : kept(stored);
}

/** Gives a pending step as the file has it with what it says. */
export function kept(stored: PlacedStep<StepDone>): KeptStep {
  const { isHeld: _held, ...done } = stored.done;
  const events = stored.events.map((event): NamedEvent => ({ ...readStoredEvent(event), id: event.id }));
  return { step: { id: stored.id, ...done, events }, stored };
}
