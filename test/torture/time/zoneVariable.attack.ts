import { expect } from '@playwright/test';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { launchDesk } from '../../support/launchDesk.ts';
import { queueIsShown } from '../../support/queuePage.ts';
import { attack, isLong } from '../attack.ts';

/** What may stand in TZ beside the name of a zone: nothing, nonsense, paths, the rules of POSIX, far too much. */
const VALUES = [
  ':/etc/localtime',
  '',
  'Mars/Olympus',
  '/usr/share/zoneinfo/Europe/Vienna',
  '../../etc/passwd',
  'CET-1CEST,M3.5.0,M10.5.0/3',
  'UTC+25',
  ' ',
  'Europe/Vienna\nX=1',
  'x'.repeat(5_000),
  '\u202eanneiV/eporuE',
] as const;

attack('a TZ that names no zone', { short: 1, long: 11 }, async ({ times, trial, worst }) => {
  const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
  for (let n = 0; n < times; n += 1) {
    const timeZone = VALUES[n % VALUES.length] ?? '';
    await trial(async () => {
      const begun = performance.now();
      const desk = await launchDesk({ profile, clock: '2037-12-07T09:10:00+01:00', timeZone });
      try {
        await queueIsShown(desk.page);
        worst('worst ms to the first rows', performance.now() - begun);
        await expect(desk.page.getByText('48001').first()).toBeVisible();
        // The clock of the bar reads some time, in a zone that it names.
        await expect(desk.page.getByRole('banner')).toContainText(/\d\d:\d\d/);
      } finally {
        await desk.close();
      }
    });
  }
  const own = process.env.TZ;
  for (const timeZone of isLong() ? VALUES : VALUES.slice(0, 1)) {
    await trial(() => {
      process.env.TZ = timeZone;
      expect(runDesk('queue', '--profile', profile)).toContain('48001');
    });
  }
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});
