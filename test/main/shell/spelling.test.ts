import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSpelling } from '../../../main/shell/spelling.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

function languagesOn(platform: NodeJS.Platform, profile: string) {
  const set: { from?: string; languages?: ReadonlyArray<string> } = {};
  checkSpelling(
    {
      setSpellCheckerDictionaryDownloadURL: (from) => {
        set.from = from;
      },
      setSpellCheckerLanguages: (languages) => {
        set.languages = languages;
      },
    },
    platform,
    profile,
  );
  return set;
}

it('checks nothing where no dictionary is on the computer, and fetches none', () => {
  const { from, languages } = languagesOn('linux', temporaryProfile());
  expect(languages).toEqual([]);
  expect(from).toMatch(/\.invalid\/$/);
});

it('checks by the dictionaries of the profile', () => {
  const profile = temporaryProfile();
  mkdirSync(join(profile, 'Dictionaries'));
  for (const file of ['en-US-10-1.bdic', 'de-DE-3-0.bdic', 'Custom Dictionary.txt'])
    writeFileSync(join(profile, 'Dictionaries', file), '');
  expect(languagesOn('linux', profile).languages?.toSorted()).toEqual(['de-DE', 'en-US']);
});

it.each(['darwin', 'win32'] as const)(
  'leaves the checker of %s as the system has it, and fetches nothing',
  (platform) => {
    expect(languagesOn(platform, temporaryProfile())).toEqual({ from: 'https://nowhere.invalid/' });
  },
);
