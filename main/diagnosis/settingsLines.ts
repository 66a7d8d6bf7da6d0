import { join } from 'node:path';
import { diagnosisWords as words } from '../../shared/messages/en/diagnosis.ts';
import { regularText } from '../files/regularText.ts';
import { readSettings } from '../settings/readSettings.ts';

/** Whether the settings can be read, and the names of those that cannot; never a value. */
export function settingsLines(profile: string): ReadonlyArray<string> {
  try {
    const text = regularText(join(profile, 'config.json'));
    if (text === null) return [words.noSettings];
    const { ignored } = readSettings(JSON.parse(text));
    return [ignored.length === 0 ? words.settingsWhole : words.settingsIgnored(ignored)];
  } catch {
    return [words.settingsDamaged];
  }
}
