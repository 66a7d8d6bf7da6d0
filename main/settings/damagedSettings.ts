import { renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { freeName } from '../files/freeName.ts';
import { regularText } from '../files/regularText.ts';

/**
 * Sets a settings file that is no JSON, or no file at all, aside before anything reads it: a pipe or a device would
 * hold up the start for good. Gives a sentence about it; null when nothing was done.
 */
export function setDamagedSettingsAside(
  profile: string,
  now: Instant,
  words: Catalogue['store'],
): string | null {
  const file = join(profile, 'config.json');
  if (isAbsent(file) || isReadable(file)) return null;
  const aside = freeName(file, new Date(now).toISOString().replace(/[:.]/g, '-'));
  renameSync(file, aside);
  return `${words.damagedSettings} ${words.keptAs(basename(aside))}`;
}

/** True where no file is, and for a link to nowhere, which reads as no file. A link in a circle counts as a file. */
function isAbsent(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function isReadable(file: string): boolean {
  try {
    const text = regularText(file);
    if (text === null) return false;
    const parsed: unknown = JSON.parse(text);
    // JSON that is nested too deep can be parsed but not written again, so that no later choice could be stored.
    JSON.stringify(parsed);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}
