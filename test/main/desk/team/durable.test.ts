import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../main/persistence/sqlite.ts';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn } from '../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

/** A desk on a folder, with one case that the team has, and two steps that it has not. */
function aDeskWithPending() {
  const team = createTeam();
  const profile = temporaryProfile();
  const [ann, ben] = [team.mate('D1', 'AM', { profile }), team.mate('D2', 'BK')];
  const number = opensCase(ann.desk);
  ann.meets();
  team.clock.pass(MINUTE);
  does(ann.desk, { type: 'note', case: number, text: 'Toner ordered' });
  const other = opensCase(ann.desk, { title: 'Of Ann alone' });
  return { ...team, ann, ben, number, other, file: join(profile, 'cases.db') };
}

/** Its tables are not known any more: what is in it lies on its pages alone. */
function spoil(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0, 100, 4096);
  writeFileSync(file, bytes);
}

describe('a step that waits for the team', () => {
  it('is there after a kill, and reaches the team as it was done', () => {
    const { ann, ben, order } = aDeskWithPending();
    const [lines, steps] = [[...ann.desk.exportEvents()], ann.team.cases.pending()];
    const again = ann.isKilled();
    expect([...again.desk.exportEvents()]).toEqual(lines);
    expect(again.team.cases.pending()).toEqual(steps);
    again.meets();
    ben.meets();
    expect(order.log.map(({ body }) => body)).toEqual(lines);
    expect(derivedOn(again)).toEqual(derivedOn(ben));
    again.desk.close();
  });

  it('is there once when the kill came between its push and the answer', () => {
    const { ann, order } = aDeskWithPending();
    const lines = [...ann.desk.exportEvents()];
    ann.pushesUnheard();
    const again = ann.isKilled();
    again.meets();
    expect(order.log.map(({ body }) => body)).toEqual(lines);
    expect(again.team.waiting().steps).toBe(0);
    again.desk.close();
  });

  it('keeps the desk of its team also where the settings name another analyst', () => {
    const { ann, number } = aDeskWithPending();
    const again = ann.startsAgain();
    expect(again.team.member).toEqual({ team: 7, name: 'care', handle: 'AM', desk: 'D1' });
    does(again.desk, { type: 'note', case: number, text: 'Later' });
    expect(again.team.cases.pending().at(-1)?.events[0]?.by).toBe('AM');
    again.desk.close();
  });

  it('is noticed by the check when a byte of it changed', () => {
    const { ann, file } = aDeskWithPending();
    const database = openDatabase(file);
    database.run("UPDATE pending_step SET done = replace(done, 'Toner', 'Paper')");
    database.close();
    expect(ann.desk.check().problems.join()).toContain('waits for the team, is not as it was written');
    ann.desk.close();
  });

  it('survives a damaged file, and what the team has comes from the team', () => {
    const { ann, ben, file, number, other, order } = aDeskWithPending();
    const [lines, steps] = [[...ann.desk.exportEvents()], ann.team.cases.pending()];
    const again = ann.startsAgain(() => spoil(file));
    expect(again.desk.recovered).not.toBeNull();
    expect(again.team.member.desk).toBe('D1');
    expect([...again.desk.exportEvents()]).toEqual(lines);
    expect(again.team.cases.pending()).toEqual(steps);
    again.meets();
    ben.meets();
    expect(order.log.map(({ body }) => body)).toEqual(lines);
    expect([...again.desk.exportEvents()]).toEqual(lines);
    expect(again.desk.cards([number, other])).toHaveLength(2);
    expect(again.desk.check().problems).toEqual([]);
    again.desk.close();
  });

  it('that the team has by now is not pending again when an older copy is begun with', () => {
    const { ann, file, order } = aDeskWithPending();
    ann.desk.dailyCopy();
    ann.meets();
    const lines = [...ann.desk.exportEvents()];
    const again = ann.startsAgain(() => spoil(file));
    again.meets();
    expect(order.log.map(({ body }) => body)).toEqual(lines);
    expect([...again.desk.exportEvents()]).toEqual(lines);
    expect(again.team.waiting().steps).toBe(0);
    again.desk.close();
  });
});

describe('a file with cases of its own', () => {
  it('becomes none of a team', () => {
    const profile = temporaryProfile();
    const first = createTeam().mate('D1', 'AM', { profile });
    first.desk.close();
    const database = openDatabase(join(profile, 'cases.db'));
    database.exec('DELETE FROM team');
    database.run(
      `INSERT INTO event (id, case_id, position, type, at, recorded_at, "by", body, version, checksum)
       VALUES ('a', '1', 1, 'note', 1, 1, 'AM', '{}', 1, 1)`,
    );
    database.close();
    expect(() => createTeam().mate('D1', 'AM', { profile })).toThrow('A team begins with a file without any');
  });
});
