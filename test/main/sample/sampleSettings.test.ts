import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { giveSampleSettings, sampleSettings } from '../../../main/sample/sampleSettings.ts';
import { readSettings } from '../../../main/settings/readSettings.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { queueFilterSchema } from '../../../shared/queue/queueFilter.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const stored = (profile: string): unknown => JSON.parse(readFileSync(join(profile, 'config.json'), 'utf8'));

describe('the settings of a sample profile', () => {
  it('are settings that the app can use', () => {
    const profile = temporaryProfile();
    giveSampleSettings(english, profile);
    expect(readSettings(stored(profile))).toMatchObject({ settings: sampleSettings(english), ignored: [] });
  });

  it('name filters that the queue knows', () => {
    const parsed = sampleSettings(english).savedViews.map(
      ({ filter }) => queueFilterSchema.safeParse(filter).success,
    );
    expect(parsed).toEqual([true, true, true]);
  });

  it('never replace those of a person', () => {
    const profile = temporaryProfile();
    writeFileSync(join(profile, 'config.json'), '{"theme":"dark"}');
    giveSampleSettings(english, profile);
    expect(stored(profile)).toEqual({ theme: 'dark' });
  });
});
