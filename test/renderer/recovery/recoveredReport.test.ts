import { expect, test } from 'vitest';
import { recoveredTitle } from '../../../renderer/recovery/recoveredReport.ts';
import { storeWords } from '../../../shared/messages/en/store.ts';

test('damaged cases name the report, also when the settings were damaged with them', () => {
  const both = `${storeWords.damagedSettings} ${storeWords.damaged} ${storeWords.complete}`;
  expect(recoveredTitle(both)).toBe('Your cases were recovered');
});

test('damaged settings alone are not called recovered cases', () => {
  expect(recoveredTitle(storeWords.damagedSettings)).toBe('Your settings start anew');
});
