import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Instant } from '../../shared/calendar/instant.ts';
import { storeWords } from '../../shared/messages/en/store.ts';

/** Sets a settings file that is no JSON aside, before anything reads it; says so in words, or null when there is nothing to say. */
export function setDamagedSettingsAside(profile: string, now: Instant): string | null {
  const file = join(profile, 'config.json');
  if (!existsSync(file) || isReadable(file)) return null;
  const aside = `${file}.damaged-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;
  renameSync(file, aside);
  return `${storeWords.damagedSettings} ${storeWords.keptAs(basename(aside))}`;
}

function isReadable(file: string): boolean {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}
