import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../main/persistence/sqlite.ts';
import { derivedOn } from '../../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../../support/temporaryProfile.ts';
import { acmeOf, aTeamOfTwo, card, changes, closed, contactOf } from './changesOfATeam.ts';

/** A desk on a folder, with changes that the team has, and two steps that it has not. */
function aDeskWithPending() {
  const profile = temporaryProfile();
  const team = aTeamOfTwo(profile);
  changes(team.ann, card(team.ann, { city: 'Albany' }));
  team.ann.meets();
  changes(team.ann, contactOf(team.ann, { phone: '1' }));
  changes(team.ann, closed('2026-03-10'));
  return { ...team, file: join(profile, 'cases.db') };
}

/** Its tables are not known any more: what is in it lies on its pages alone. */
function spoil(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0, 100, 4096);
  writeFileSync(file, bytes);
}

describe('a change of a customer that waits for the team', () => {
  it('is there after a kill, and reaches the team as it was made', () => {
    const { ann, ben, customers } = aDeskWithPending();
    const [detail, steps] = [acmeOf(ann), ann.team.customers.pending()];
    const again = ann.isKilled();
    expect(acmeOf(again)).toEqual(detail);
    expect(again.team.customers.pending()).toEqual(steps);
    again.meets();
    ben.meets();
    const sent = steps.flatMap(({ events }) => events.map(({ body }) => body));
    expect(customers.log.slice(-2).map(({ body }) => body)).toEqual(sent);
    expect(derivedOn(again)).toEqual(derivedOn(ben));
    again.desk.close();
  });

  it('is there once when the kill came between its push and the answer', () => {
    const { ann, customers } = aDeskWithPending();
    ann.pushesUnheard();
    const count = customers.log.length;
    const again = ann.isKilled();
    again.meets();
    expect(customers.log).toHaveLength(count);
    expect(again.team.waiting().steps).toBe(0);
    again.desk.close();
  });

  it('survives a damaged file, and what the team has comes from the team', () => {
    const { ann, ben, file, customers } = aDeskWithPending();
    const steps = ann.team.customers.pending();
    const again = ann.startsAgain(() => spoil(file));
    expect(again.desk.recovered).not.toBeNull();
    expect(again.team.customers.pending()).toEqual(steps);
    expect(again.desk.check().problems).toEqual([]);
    again.meets();
    ben.meets();
    expect(again.team.customers.head()).toMatchObject({ g: customers.log.length });
    expect(derivedOn(again)).toEqual(derivedOn(ben));
    expect(again.desk.check().problems).toEqual([]);
    again.desk.close();
  });

  it('that the team has by now is not pending again when an older copy is begun with', () => {
    const { ann, ben, file, customers } = aDeskWithPending();
    ann.desk.dailyCopy();
    ann.meets();
    const count = customers.log.length;
    const again = ann.startsAgain(() => spoil(file));
    again.meets();
    ben.meets();
    expect(customers.log).toHaveLength(count);
    expect(again.team.waiting().steps).toBe(0);
    expect(derivedOn(again)).toEqual(derivedOn(ben));
    again.desk.close();
  });
});

const spoiled: ReadonlyArray<readonly [string, string, string]> = [
  [
    'a byte of what waits',
    "UPDATE pending_change_step SET done = replace(done, 'Company', 'Rompany')",
    'waits for the team',
  ],
  ['what stands beside it', 'DELETE FROM pending_change', 'waits for the team'],
  [
    'a byte of what the team has',
    "UPDATE organization_event SET body = replace(body, 'Albany', 'Boston')",
    'of ACME is not as it was written',
  ],
  [
    'a place of the log',
    'DELETE FROM confirmed_change WHERE seq = 2',
    "Change 2 of the team's customers is missing",
  ],
];

describe('the check of a team desk', () => {
  it.each(spoiled)('notices when %s was changed', (_, sql, said) => {
    const { ann, file } = aDeskWithPending();
    const database = openDatabase(file);
    database.exec(sql);
    database.close();
    expect(ann.desk.check().problems.join()).toContain(said);
    ann.desk.close();
  });
});
