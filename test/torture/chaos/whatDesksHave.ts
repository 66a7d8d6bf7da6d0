import { join } from 'node:path';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { dumpProjection } from '../../../main/persistence/projectionDump.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { inventedHolidays } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { type ModelEvent, modelCase, type Office } from '../model/modelCase.ts';
import { openHours } from '../model/openHours.ts';
import type { ChaosDeskOptions } from './deskOptions.ts';

const OFFICE: Office = { zone: 'America/New_York', hours: openHours('America/New_York', new Set()) };

/** What lies in the folder of a desk that has ended. */
export interface DeskFolder {
  readonly lines: ReadonlyArray<string>;
  /** A digest of each derived table; when a desk looked at its thresholds is its own. */
  readonly derived: ReadonlyArray<string>;
  readonly problems: ReadonlyArray<string>;
  /** Cases of which an event does not count. */
  readonly impossible: ReadonlyArray<string>;
}

export function whatDesksHave({ profile, handle }: ChaosDeskOptions): DeskFolder {
  const desk = openDesk({
    words: english,
    profile,
    now: Date.now,
    newId: createIds(Date.now),
    by: () => handle,
    holidays: inventedHolidays(),
  });
  try {
    const lines = [...desk.exportEvents()];
    const copy = join(temporaryProfile(), 'copy.db');
    const copied = desk.backup(copy);
    if (!copied.ok) throw new Error(JSON.stringify(copied.error));
    return {
      lines,
      derived: derivedIn(copy),
      problems: desk.check().problems,
      impossible: impossibleIn(lines),
    };
  } finally {
    desk.close();
  }
}

/** By the second implementation: the order of events is all that is asked of it, whatever the hours of the customer. */
function impossibleIn(lines: ReadonlyArray<string>): ReadonlyArray<string> {
  const cases = new Map<string, ModelEvent[]>();
  for (const line of lines) {
    const event = JSON.parse(line);
    cases.set(event.case, [...(cases.get(event.case) ?? []), { ...event, at: Date.parse(event.at) }]);
  }
  return [...cases].flatMap(([number, events]) => (modelCase(events, OFFICE) === null ? [number] : []));
}

function derivedIn(path: string): ReadonlyArray<string> {
  const database = openDatabase(path);
  try {
    return [...dumpProjection(database)].flatMap(([table, digest]) =>
      table === 'wake' ? [] : [`${table} ${digest}`],
    );
  } finally {
    database.close();
  }
}
