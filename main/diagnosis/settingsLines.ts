import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosisWords as words } from '../../shared/messages/en/diagnosis.ts';
import { readSettings } from '../settings/readSettings.ts';

/** Whether the settings can be read, and the names of those that cannot; never a value. */
export function settingsLines(profile: string): ReadonlyArray<string> {
  let text: string;
  try {
    text = readFileSync(join(profile, 'config.json'), 'utf8');
  } catch {
    return [words.noSettings];
  }
  try {
    const { ignored } = readSettings(JSON.parse(text));
    return [ignored.length === 0 ? words.settingsWhole : words.settingsIgnored(ignored)];
  } catch {
    return [words.settingsDamaged];
  }
}
