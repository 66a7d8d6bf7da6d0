import { describe, expect, test } from 'vitest';
import { isSameZone, isZone, readZone, zoneNames } from '../../../../shared/calendar/zone/zoneNames.ts';

const EVERY_RUNTIME = Intl.supportedValuesOf('timeZone');

describe('a name of the IANA database', () => {
  test.each([
    'Europe/Paris',
    'UTC',
    'Etc/GMT+5',
    'America/Argentina/Buenos_Aires',
    'EST5EDT',
    'europe/vienna',
  ])('%s is a zone', (name) => {
    expect(isZone(name)).toBe(true);
  });

  test.each([
    '',
    'local',
    'PST',
    'JST',
    'IST',
    '+01:00',
    'GMT+3',
    'Europe/Atlantis',
    'Paris',
    'SystemV/PST8',
    'Europe/Paris ',
    'Etc/Unknown',
    ':/etc/localtime',
    'constructor',
    '__proto__',
    'W. Europe Standard Time',
  ])('%j is no zone', (name) => {
    expect(isZone(name)).toBe(false);
  });

  test('each zone of the runtime is known', () => {
    expect(EVERY_RUNTIME.filter((name) => !zoneNames().includes(name))).toEqual([]);
  });
});

describe('a written zone', () => {
  test.each([
    ['Europe/Vienna', 'Europe/Vienna'],
    [' Europe/Vienna\t', 'Europe/Vienna'],
    ['europe/vienna', 'Europe/Vienna'],
    ['america/port-AU-prince', 'America/Port-au-Prince'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['US/Pacific', 'US/Pacific'],
    ['Europe/Kiev', 'Europe/Kiev'],
    ['etc/gmt+5', 'Etc/GMT+5'],
    ['utc', 'UTC'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['india standard time', 'Asia/Calcutta'],
    ['UTC-11', 'Etc/GMT+11'],
  ])('%j is %s, in the spelling of the database', (text, name) => {
    expect(readZone(text)).toEqual({ ok: true, value: name });
  });

  test.each(['', '  ', 'IST', 'Etc/Unknown', 'GMT+3', 'Europe/Vienna.', '/etc/localtime'])(
    '%j is refused, and the text is named',
    (text) => {
      expect(readZone(text)).toEqual({ ok: false, error: { kind: 'unknown-zone', value: text } });
    },
  );
});

describe('two names are of one zone', () => {
  test.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['Asia/Rangoon', 'Asia/Yangon'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Etc/UTC', 'utc'],
    ['EUROPE/VIENNA', 'Europe/Vienna'],
  ])('%s and %s', (a, b) => {
    expect([isSameZone(a, b), isSameZone(b, a)]).toEqual([true, true]);
  });

  test('a text that is no zone is no other zone', () => {
    expect([isSameZone('Etc/Unknown', 'UTC'), isSameZone('UTC', '')]).toEqual([false, false]);
  });

  test('Vienna and Paris are two, though clocks agree today', () => {
    expect(isSameZone('Europe/Vienna', 'Europe/Paris')).toBe(false);
  });
});
