import { describe, expect, test } from 'vitest';
import { checkSettings, readTime, type SettingsForm } from '../../../renderer/settings/checkSettings.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { settingsPatchSchema } from '../../../shared/settings/settings.ts';

const form: SettingsForm = {
  initials: 'AS',
  name: 'Ana Sandu',
  shiftFrom: '09:00',
  shiftTo: '17:00',
  quiet: null,
  theme: 'dark',
  singleKeys: true,
};

const patchOf = (given: Partial<SettingsForm>) => {
  const checked = checkSettings(english, { ...form, ...given });
  return checked.ok ? checked.value : null;
};
const errorsOf = (given: Partial<SettingsForm>) => {
  const checked = checkSettings(english, { ...form, ...given });
  return checked.ok ? {} : checked.error;
};

test('what passes is what main takes', () => {
  const patch = patchOf({ quiet: { from: '22', to: '7.30' }, initials: ' AS ' });
  expect(settingsPatchSchema.safeParse(patch).success).toBe(true);
  expect(patch).toEqual({
    analyst: { initials: 'AS', name: 'Ana Sandu' },
    shift: { from: '09:00', to: '17:00' },
    quietHours: { from: '22:00', to: '07:30' },
    theme: 'dark',
    singleKeys: true,
  });
});

test('quiet hours that are off are stored as none', () => {
  expect(patchOf({})?.quietHours).toBeNull();
});

test('each wrong field says what is wrong with it', () => {
  expect(errorsOf({ initials: '  ', name: 'x'.repeat(101), shiftTo: '25:00' })).toEqual({
    initials: 'Initials are needed',
    name: '101 of at most 100 characters',
    shiftTo: '“25:00” is no time such as 17:30',
  });
});

test('five initials are counted against the four that fit', () => {
  expect(errorsOf({ initials: 'ABCDE' })).toEqual({ initials: '5 of at most 4 characters' });
});

test('quiet hours may reach over midnight, and may not be empty', () => {
  expect(errorsOf({ quiet: { from: '22:00', to: '07:00' } })).toEqual({});
  expect(Object.keys(errorsOf({ quiet: { from: '9:00', to: '09:00' } }))).toEqual(['quietTo']);
});

describe('a time is read as people type it', () => {
  test.each([
    ['9', '09:00'],
    ['9:05', '09:05'],
    ['09.05', '09:05'],
    ['0905', '09:05'],
    ['23:59', '23:59'],
    ['0', '00:00'],
  ])('%s is %s', (typed, read) => {
    expect(readTime(typed)).toBe(read);
  });

  test.each(['', '24:00', '9:60', '9:5', 'nine', '9 pm', '-1', '12345'])('"%s" is no time', (typed) => {
    expect(readTime(typed)).toBeNull();
  });
});
