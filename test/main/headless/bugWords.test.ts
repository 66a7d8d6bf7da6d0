import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { runDesk } from '../../../main/headless/runDesk.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

it('a bug is said by its kind and its place, without its message, which may hold text of a case', async () => {
  let said = '';
  const errors = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const code = await runDesk(['diagnose', '--profile', temporaryProfile()], {
    input: Readable.from([]),
    output: errors,
    errors,
    now: () => {
      throw new TypeError('Wallboard of Donaulicht is dark');
    },
    words: english,
    version: '0.0.0',
    ownZone: { zone: 'Europe/Bucharest', unknown: null },
    atExit: () => () => undefined,
  });
  expect(code).toBe(1);
  expect(said).toMatch(/TypeError\n {4}at .*bugWords\.test\.ts:\d+:\d+\n/);
  expect(said).not.toMatch(/Wallboard|Donaulicht/);
});
