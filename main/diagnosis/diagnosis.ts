import { arch, release, totalmem } from 'node:os';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { formatInstant } from '../../shared/calendar/instant/isoInstant.ts';
import { diagnosisWords as words } from '../../shared/messages/en/diagnosis.ts';
import { usualProfile } from '../files/usualProfile.ts';
import { bugLogFile, lastBugLines } from './bugLog.ts';
import { fileLines } from './fileLines.ts';
import { settingsLines } from './settingsLines.ts';
import { storeLines } from './storeLines.ts';

/** What only the caller knows of the program that runs. */
export interface DiagnosedProgram {
  readonly version: string;
  readonly profile: string;
  readonly now: Instant;
  readonly zone: string;
}

const LAST_ENTRIES = 60;

/**
 * What somebody who helps from afar has to know: versions, files, whether they are whole, the end of the error log.
 * Never text of a case, a name, a title or a setting's value. Reads only, and stands also where the cases cannot be opened.
 */
export function diagnosis(program: DiagnosedProgram): string {
  const { profile } = program;
  const log = lastBugLines(bugLogFile(profile), LAST_ENTRIES);
  return [
    words.title,
    ...programLines(program),
    '',
    words.files,
    ...fileLines(profile),
    '',
    words.store,
    ...storeLines(profile),
    '',
    words.settings,
    ...settingsLines(profile),
    '',
    words.log(log.length),
    ...log,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function programLines({ version, profile, now, zone }: DiagnosedProgram): ReadonlyArray<string> {
  const { electron, chrome, node, tz } = process.versions;
  const runtime =
    electron === undefined ? `Node ${node}` : `Electron ${electron}, Chromium ${chrome}, Node ${node}`;
  return [
    `Severity Desk ${version}`,
    runtime,
    `${process.platform} ${release()} ${arch()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    words.clock(formatInstant(now), zone, tz ?? '?'),
    // Not its path: a folder that was chosen may be called after a customer, and one at home is called after a person.
    profile === usualProfile() ? words.usualFolder : words.chosenFolder,
  ];
}
