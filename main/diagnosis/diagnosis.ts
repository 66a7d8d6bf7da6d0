import { arch, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { formatInstant } from '../../shared/calendar/instant/isoInstant.ts';
import { ZONE_RULES_VERSION } from '../../shared/calendar/zone/zoneNames.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { layingRulesLines } from '../../shared/wording/layingRulesText.ts';
import { regularText } from '../files/regularText.ts';
import { usualProfile } from '../files/usualProfile.ts';
import { holidayTablesVersion } from '../holidays/holidayTablesVersion.ts';
import { readSettings } from '../settings/readSettings.ts';
import { bugLogFile, lastBugLines } from './bugLog.ts';
import { fileLines } from './fileLines.ts';
import { storeLines } from './storeLines.ts';

/** What the caller knows about the running program. */
export interface DiagnosedProgram {
  readonly version: string;
  readonly profile: string;
  readonly now: Instant;
  readonly zone: string;
}

type Words = Catalogue['diagnosis'];

const LAST_ENTRIES = 60;

/**
 * What somebody who helps from afar has to know: versions, files, whether they are whole, the end of the error log.
 * Never text of a case, a name, a title or a setting's value. It changes nothing, and works also where the cases cannot be opened.
 */
export function diagnosis(program: DiagnosedProgram, catalogue: Catalogue): string {
  const { profile } = program;
  const words = catalogue.diagnosis;
  const log = lastBugLines(bugLogFile(profile), LAST_ENTRIES);
  return [
    words.title,
    ...programLines(program, catalogue),
    '',
    words.files,
    ...fileLines(profile, words),
    '',
    words.store,
    ...storeLines(profile, words),
    '',
    words.settings,
    ...settingsLines(profile, words),
    '',
    words.log(log.length),
    ...log,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function programLines(
  { version, profile, now, zone }: DiagnosedProgram,
  catalogue: Catalogue,
): ReadonlyArray<string> {
  const words = catalogue.diagnosis;
  const { electron, chrome, node, tz } = process.versions;
  const runtime =
    electron === undefined ? `Node ${node}` : `Electron ${electron}, Chromium ${chrome}, Node ${node}`;
  return [
    `Severity Desk ${version}`,
    runtime,
    `${process.platform} ${release()} ${arch()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    words.clock(formatInstant(now), zone),
    ...layingRulesLines(catalogue, {
      rules: { zoneRules: ZONE_RULES_VERSION, holidayTables: holidayTablesVersion() },
      runtimeZoneRules: tz ?? null,
      now,
    }),
    // Not the path: a folder that was chosen may bear the name of a customer, and one at home bears that of a person.
    profile === usualProfile() ? words.usualFolder : words.chosenFolder,
  ];
}

/** Whether the settings can be read, and the names of those that cannot; never a value. */
function settingsLines(profile: string, words: Words): ReadonlyArray<string> {
  try {
    const text = regularText(join(profile, 'config.json'));
    if (text === null) return [words.noSettings];
    const { ignored } = readSettings(JSON.parse(text));
    return [ignored.length === 0 ? words.settingsWhole : words.settingsIgnored(ignored)];
  } catch {
    return [words.settingsDamaged];
  }
}
