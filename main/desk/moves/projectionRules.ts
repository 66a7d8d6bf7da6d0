import { ZONE_RULES_VERSION } from '../../../shared/calendar/zone/zoneNames.ts';
import { isOlderRelease } from '../../../shared/calendar/zone/zoneRelease.ts';
import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import type { LayingRules } from '../../../shared/queue/olderRules.ts';
import { readFileVersion } from '../../persistence/fileVersions.ts';
import { readLayingRules, readRulesOfFile, writtenByOlder } from '../../persistence/layingRules.ts';
import type { Database } from '../../persistence/sqlite.ts';
import type { HolidaySource } from '../deskOptions.ts';

/** The rules by which events become rows. Raise it when they change: older files are then projected anew at their opening. */
export const PROJECTION_RULES = 10;

/** By what this program lays out. */
export function ownRules(holidays: HolidaySource): LayingRules {
  return { zoneRules: ZONE_RULES_VERSION, holidayTables: holidays.version?.() ?? '' };
}

/** Why the projection of a file has to be made anew by these rules; none where they are those that made it. */
export function staleBy(database: Database, own: LayingRules): ReadonlyArray<MoveCause> {
  const file = readLayingRules(database);
  const { zoneRules, holidayTables } = own;
  const older = writtenByOlder(database);
  const before = file.zoneRules === zoneRules ? (older ?? zoneRules) : file.zoneRules;
  const isOtherProgram = readFileVersion(database, 'projection') !== PROJECTION_RULES || older === zoneRules;
  return [
    ...(before === zoneRules ? [] : [{ kind: 'zone-rules' as const, version: zoneRules, before }]),
    ...(file.holidayTables !== holidayTables
      ? [{ kind: 'holiday-tables' as const, version: holidayTables, before: file.holidayTables }]
      : []),
    ...(isOtherProgram ? [{ kind: 'program' as const }] : []),
  ];
}

/** True if a file was laid out by newer rules than these: to project it anew would take deadlines back to what is known to be wrong. */
export function isOlderThanFile(database: Database, own: LayingRules): boolean {
  const { zoneRules, holidayTables, projection } = readRulesOfFile(database);
  return (
    (zoneRules !== null && isOlderRelease(own.zoneRules, zoneRules)) ||
    (holidayTables !== null && isOlderVersion(own.holidayTables, holidayTables)) ||
    projection > PROJECTION_RULES
  );
}

const NUMBERED = /^(\d+)\.(\d+)\.(\d+)/;

/** Numbers between dots, as packages are counted. False for what is not written so. */
function isOlderVersion(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => NUMBERED.exec(text)?.slice(1).map(Number));
  if (one === undefined || other === undefined) return false;
  const at = one.findIndex((number, place) => number !== other[place]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}
