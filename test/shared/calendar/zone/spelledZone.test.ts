import { describe, expect, it } from 'vitest';
import { namesZone, spelledZone } from '../../../../shared/calendar/zone/spelledZone.ts';

describe('a zone that somebody wrote', () => {
  it.each([
    ['europe/vienna', 'Europe/Vienna'],
    [' Asia/Calcutta ', 'Asia/Calcutta'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['etc/gmt+5', 'Etc/GMT+5'],
  ])('%s is %s', (written, name) => {
    expect([spelledZone(written), namesZone(written)]).toEqual([name, true]);
  });

  it.each(['Europe/Atlantis', 'IST', ''])('%s stays as it is, and names none', (written) => {
    expect([spelledZone(written), namesZone(written)]).toEqual([written, false]);
  });
});
