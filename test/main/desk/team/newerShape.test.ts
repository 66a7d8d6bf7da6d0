import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PushedStep } from '../../../../main/desk/team/teamDesk.ts';
import { checksumOf, type GuardedEvent } from '../../../../main/persistence/checksum.ts';
import { openDatabase } from '../../../../main/persistence/sqlite.ts';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

/** A desk of a newer version writes to a case what this one has no word for. */
function dreams(number: string, version: number, at: number): PushedStep {
  const line = { id: 'dream', type: 'dreamt', case: number, at: new Date(at).toISOString(), by: 'NEW' };
  const event = { id: 'dream', subject: number, type: 'dreamt', at, recorded: at, by: 'NEW', version: 9 };
  return {
    step: 'of a newer desk',
    expect: { [number]: version },
    events: [{ ...event, body: JSON.stringify(line) }],
  };
}

/** The version that can read it, which knows a note where this one knows nothing. */
function learns(profile: string): void {
  const database = openDatabase(join(profile, 'cases.db'));
  const row = database.one<GuardedEvent>("SELECT * FROM event WHERE id = 'dream'");
  if (row === undefined) throw new Error('Nobody dreamt.');
  const body = row.body.replace('"dreamt"', '"note","text":"A dream"');
  const read = { ...row, type: 'note', version: 1, body };
  const sql = 'UPDATE event SET type = ?, version = ?, body = ?, checksum = ? WHERE id = ?';
  database.run(sql, read.type, read.version, body, checksumOf(read), read.id);
  database.close();
}

/** Ann has two cases; a newer desk wrote to the first while she wrote to both. */
function aMixedTeam() {
  const team = createTeam();
  const profile = temporaryProfile();
  const ann = team.mate('D1', 'AM', { profile });
  const [dreamt, other] = [opensCase(ann.desk), opensCase(ann.desk)];
  ann.meets();
  team.clock.pass(MINUTE);
  const version = team.order.log.filter(({ subject }) => subject === dreamt).length;
  expect(team.order.push('D9', [dreams(dreamt, version, team.clock())])).toEqual(['taken']);
  does(ann.desk, { type: 'note', case: dreamt, text: 'First' });
  does(ann.desk, { type: 'note', case: dreamt, text: 'Second' });
  does(ann.desk, { type: 'note', case: other, text: 'Elsewhere' });
  return { ...team, ann, profile, dreamt, other };
}

const textsOf = ({ log }: { readonly log: ReadonlyArray<{ readonly body: string }> }) =>
  log.flatMap(({ body }) => (JSON.parse(body) as { readonly text?: string }).text ?? []);

const waiting = ({ team }: TeamMate) => [team.waiting().steps, team.waitingForUpdate()];

describe('what stands on a case to which a newer version wrote', () => {
  it('waits for that version, and stops nothing behind it', () => {
    const { ann, order, dreamt } = aMixedTeam();
    ann.meets();
    expect(textsOf(order)).toEqual(['Elsewhere']);
    expect(waiting(ann)).toEqual([2, 2]);
    expect(ann.desk.unreadable()).toMatchObject([{ case: dreamt }]);
    expect(ann.desk.command({ type: 'note', case: dreamt, text: 'Third' }).ok).toBe(false);
    ann.desk.close();
  });

  it('stays as it was done while pages come, also after a start', () => {
    const { ann, clock, other } = aMixedTeam();
    ann.meets();
    const lines = ann.team.unsent();
    clock.pass(MINUTE);
    does(ann.desk, { type: 'note', case: other, text: 'More' });
    ann.meets();
    const again = ann.startsAgain();
    again.meets();
    expect(again.team.unsent()).toEqual(lines);
    again.desk.close();
  });

  it('goes on in its order once that version is here, on what the team has by then', () => {
    const { ann, order, profile, dreamt } = aMixedTeam();
    ann.meets();
    const again = ann.startsAgain(() => learns(profile));
    expect(waiting(again)).toEqual([2, 0]);
    again.meets();
    expect(textsOf(order)).toEqual(['Elsewhere', 'First', 'Second']);
    expect(waiting(again)).toEqual([0, 0]);
    const read = again.desk.readCase(dreamt);
    const texts = read.ok
      ? read.value.events.flatMap(({ event }) => (event.type === 'note' ? event.text : []))
      : [];
    expect(texts).toEqual(['A dream', 'First', 'Second']);
    again.desk.close();
  });
});
