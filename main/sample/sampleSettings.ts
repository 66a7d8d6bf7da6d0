import { join } from 'node:path';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { SettingsPatch } from '../../shared/settings/settings.ts';
import { writeNew } from '../files/durably.ts';

/** Who works on a profile that was made for the sample queue, and the filters that they have named. */
export const sampleSettings = ({ sample: words }: Catalogue) =>
  ({
    analyst: { initials: 'AS', name: 'Ana Silva' },
    savedViews: [
      { name: words.unassigned, view: 'open', filter: { severities: [1, 2], owner: '' } },
      { name: words.means, view: 'open', filter: { edition: 'means' } },
      { name: words.europe, view: 'open', filter: { zone: 'Europe' } },
    ],
  }) satisfies SettingsPatch;

/** Gives a new profile these settings; one that has settings keeps its own. */
export function giveSampleSettings(words: Catalogue, profile: string): void {
  try {
    writeNew(join(profile, 'config.json'), JSON.stringify(sampleSettings(words), null, 2));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
