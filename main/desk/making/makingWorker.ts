import { workerData } from 'node:worker_threads';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { readStoredEvent, type StoredEvent } from '../../persistence/upcast.ts';
import { createAskedCalendars } from './askedCalendars.ts';
import { createBlockingPort } from './blockingPort.ts';
import { type MadeCase, makeCase } from './makeCase.ts';
import type { MakingParts } from './makingParts.ts';
import type { FromThread, MadeBatch, MakingTask, ToThread } from './makingTalk.ts';

/** The thread beside the one that writes: makes cases of their events, batch by batch, until it is told to end. */
function work({ port, counts, editions: list, by, edited }: MakingTask): void {
  const talk = createBlockingPort<FromThread, ToThread>(port, counts, 1);
  const editions = new Map(list.map((edition) => [edition.id, edition]));
  const calendars = createAskedCalendars(talk, edited);
  const rules = { edition: (id: string) => editions.get(id), calendarOf: calendars.calendarOf };
  const parts: MakingParts = { editions, rules, calendars, by: () => by, team: null };
  for (;;) {
    const heard = calendars.setAside() ?? talk.hear(Number.POSITIVE_INFINITY);
    if (heard === null || heard.kind === 'end') break;
    if (heard.kind !== 'batch') continue;
    const batch: MadeBatch = heard.batch.map((events) => made(parts, events, heard.now));
    talk.say({ kind: 'made', json: JSON.stringify(batch) });
  }
  port.close();
}

/** Null for what fails: the thread that writes does it again, and says what is wrong. */
function made(parts: MakingParts, stored: ReadonlyArray<StoredEvent>, now: Instant): MadeCase | null {
  try {
    const events = stored.map(readStoredEvent);
    const done = makeCase(parts, { events, fresh: events, before: null, now, asksTexts: true });
    return done.ok ? done.value : null;
  } catch {
    return null;
  }
}

work(workerData as MakingTask);
