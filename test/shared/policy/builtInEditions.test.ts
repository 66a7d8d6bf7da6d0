import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import { targetMs, targetOf } from '../../../shared/clock/clockTarget.ts';
import { BUILT_IN_EDITIONS, meansEdition, targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { editionSchema } from '../../../shared/policy/edition.ts';
import { SEVERITIES, type Severity } from '../../../shared/policy/severity.ts';

const DAY = 9 * HOUR;

describe('the built-in editions (policy §2)', () => {
  it.each(BUILT_IN_EDITIONS)('$id is what the schema of an edition allows', (edition) => {
    expect(editionSchema.parse(edition)).toEqual(edition);
  });

  it('are targets, which is the default, and means', () => {
    expect(BUILT_IN_EDITIONS.map(({ id }) => id)).toEqual(['targets', 'means']);
  });

  it.each([
    [targetsEdition, 'response', [10 * MINUTE, HOUR, 2 * HOUR, DAY]],
    [targetsEdition, 'restoration', [4 * HOUR, 2 * DAY, 5 * DAY, null]],
    [targetsEdition, 'rca', [2 * DAY, 5 * DAY, null, null]],
    [meansEdition, 'response', [10 * MINUTE, HOUR, 2 * HOUR, DAY]],
    [meansEdition, 'restoration', [15 * MINUTE, 72 * HOUR, null, null]],
    [meansEdition, 'rca', [5 * DAY, null, null, null]],
  ] as const)('$id sets for %s, by severity: %j', (edition, clock, lengths) => {
    const lengthOf = (severity: Severity) => {
      const target = targetOf(edition, severity, clock);
      return target && targetMs(edition, target);
    };
    expect(SEVERITIES.map(lengthOf)).toEqual(lengths);
  });

  const everyTarget = BUILT_IN_EDITIONS.flatMap((edition) =>
    SEVERITIES.flatMap((severity) =>
      CLOCK_NAMES.map((clock) => ({ severity, clock, target: targetOf(edition, severity, clock) })),
    ),
  );

  it('run severity 1 and every mean around the clock, and each RCA in business hours (§4)', () => {
    const isAroundTheClock = ({ severity, clock, target }: (typeof everyTarget)[number]) =>
      clock !== 'rca' && (severity === 1 || target?.objective === 'mean');
    const set = everyTarget.filter(({ target }) => target !== null);
    expect(set.map(({ target }) => target?.hours)).toEqual(
      set.map((one) => (isAroundTheClock(one) ? 'round-the-clock' : 'business')),
    );
  });

  it('answer severity 1 by phone and the others by web', () => {
    for (const edition of BUILT_IN_EDITIONS) {
      expect(SEVERITIES.map((severity) => edition.severities[severity].respondBy)).toEqual([
        'phone',
        'web',
        'web',
        'web',
      ]);
    }
  });

  it('offer the phone for every severity in targets, for severity 1 only in means', () => {
    const severitiesByPhone = (edition: typeof targetsEdition) =>
      edition.channels.filter(({ name }) => name === 'Phone').flatMap(({ severities }) => severities);
    expect(severitiesByPhone(targetsEdition)).toEqual([1, 2, 3, 4]);
    expect(severitiesByPhone(meansEdition)).toEqual([1]);
  });

  it('offer chat in targets only, and extended voice on the east coast in means only', () => {
    const ids = (edition: typeof targetsEdition) => edition.channels.map(({ id }) => id);
    expect(ids(targetsEdition)).toContain('chat');
    expect(ids(targetsEdition)).not.toContain('extended-voice');
    expect(ids(meansEdition)).not.toContain('chat');
    expect(meansEdition.channels.find(({ id }) => id === 'extended-voice')?.hours).toMatchObject({
      zone: 'America/New_York',
    });
  });

  it('list no pausing states: the customer stays impacted (§4)', () => {
    expect(BUILT_IN_EDITIONS.flatMap(({ pausingStages }) => pausingStages)).toEqual([]);
  });
});
