import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { loadSample } from '../../../main/sample/loadSample.ts';
import { FRIDAY_1645, inventedHolidays } from '../../support/memoryDesk.ts';
import { openDoor } from '../../support/openDoor.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource, seedOf } from '../randomSource.ts';
import { createHangWatch } from './hangWatch.ts';
import { SOUND_REQUESTS } from './soundRequests.ts';
import { nastyText, spoiledValue } from './spoil.ts';

/** Of twenty inputs, which are some thousand signs long at most: many times what they take, and far less than a loop in a loop over the signs. */
const MOST_STEPS = 5_000_000;
const LONGEST_REFUSAL = 2_000;
const CHANNELS = Object.keys(SOUND_REQUESTS) as [string, ...string[]];

/** What structured cloning lets through and JSON does not: dates, maps, sets, big integers, bytes, objects without a prototype. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withObjectString: true,
  withUnicodeString: true,
});

attack('spoil messages', { short: 1_500, long: 40_000 }, async ({ times, trial, worst, note }) => {
  const random = randomSource('spoil messages');
  const watch = await createHangWatch('spoil messages');
  const arbitrary = fc.sample(anything, { numRuns: Math.ceil(times / 3), seed: seedOf('spoil messages') });
  const profile = mkdtempSync(join(tmpdir(), 'severity-desk-messages-'));
  const door = openDoor({ profile });
  loadSample(door.desk, { now: FRIDAY_1645, me: 'AM', holidays: inventedHolidays() });
  const other = openDatabase(join(profile, 'cases.db'));
  const commits = (): unknown => other.one('PRAGMA data_version');
  let refused = 0;
  for (let n = 0; n < times; n++) {
    const { channel, payload, trusted } = aMessage(random, n % 3 === 0 ? arbitrary[n / 3] : undefined);
    await trial(async () => {
      const [before, settings, acts] = [commits(), door.shelf.read(), door.acts.length];
      const { value, steps } = await watch.within(`${channel} ${n}`, () =>
        door.ask(channel, payload, trusted),
      );
      worst('most steps', steps);
      expect(steps).toBeLessThan(MOST_STEPS);
      // A report that a spoiling left sound is logged, as it should be.
      if (!(value.ok && channel === 'bug.report')) expect(door.bugs.join()).toBe('');
      expect(trusted || !value.ok).toBe(true);
      if (value.ok) return;
      refused += 1;
      expect([commits(), door.shelf.read(), door.acts.length]).toEqual([before, settings, acts]);
      expect(JSON.stringify(value).length).toBeLessThan(LONGEST_REFUSAL);
    });
    door.bugs.length = 0;
  }
  await trial(() => {
    expect(door.desk.check().problems).toEqual([]);
    const before = [...door.desk.exportEvents()];
    door.desk.rebuild();
    expect([...door.desk.exportEvents()]).toEqual(before);
  });
  other.close();
  door.desk.close();
  rmSync(profile, { recursive: true, force: true });
  await watch.end();
  note(`${refused} refused`);
});

/** A sound request spoiled in a few places, one on another channel, or anything at all. */
function aMessage(random: RandomSource, arbitrary: unknown) {
  const channel = random.oneOf(CHANNELS) as keyof typeof SOUND_REQUESTS;
  const sound: ReadonlyArray<unknown> = SOUND_REQUESTS[channel];
  const request = sound[random.below(sound.length)];
  const spoiled =
    random.below(2) === 0
      ? spoiledValue(random, spoiledValue(random, request))
      : spoiledValue(random, request);
  const isElsewhere = random.below(20) === 0;
  return {
    channel: isElsewhere ? random.oneOf([...CHANNELS, nastyText(random)]) : channel,
    payload: arbitrary ?? spoiled,
    trusted: random.below(10) !== 0,
  };
}
