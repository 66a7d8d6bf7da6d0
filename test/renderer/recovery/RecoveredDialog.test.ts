import { expect, test } from 'vitest';
import { recoveredTitle } from '../../../renderer/recovery/RecoveredDialog.tsx';
import { english } from '../../../shared/messages/en/english.ts';

const { store } = english;

test('damaged cases name the report, also when the settings were damaged with them', () => {
  const both = `${store.damagedSettings} ${store.damaged} ${store.complete}`;
  expect(recoveredTitle(english, both)).toBe('Your cases were recovered');
});

test('damaged settings alone are not called recovered cases', () => {
  expect(recoveredTitle(english, store.damagedSettings)).toBe('Your settings start anew');
});
