import { describe, expect, it } from 'vitest';
import { does, opensCase } from '../../support/memoryDesk.ts';
import { NEXT_PROTOCOL, nextProgram } from '../../support/team/nextProgram.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { anEvent, aStep } from '../support/aStep.ts';
import { aTeam, type TestTeam } from '../support/aTeam.ts';
import { faultOfAsked } from '../support/aWire.ts';
import { aWireDesk, logOf, type WireDesk } from '../support/aWireDesk.ts';

/** The shape after those of this program. */
const NEXT_SHAPE = 3;

const notes = ({ desk }: WireDesk, number: string, text: string) =>
  does(desk, { type: 'note', case: number, text });

/** A team in which the admin has this program and another person the next one. */
async function bothPrograms() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const profile = temporaryProfile();
  const old = aWireDesk(team, 'D1', 'AM', { profile });
  const next = (await nextProgram()).aWireDesk(team, 'D2', 'BK');
  const number = opensCase(old.desk);
  await old.syncs();
  await next.syncs();
  return { team, old, next, number, profile };
}

/** Says which versions the team has from here on, whoever could not follow. */
async function raises(team: TestTeam, shape: number, protocol: number): Promise<void> {
  const { ask } = await team.desk('AM');
  await ask('SELECT desk.raise_versions($1, $2, $3, true)', team.number, shape, protocol);
}

describe('two versions of the program on one server', () => {
  it('come to one log while the team writes what both read', async () => {
    const { old, next, number } = await bothPrograms();
    notes(old, number, 'Of the old one');
    notes(next, number, 'Of the next one');
    for (const desk of [old, next, old]) await desk.syncs();
    expect(logOf(old)).toEqual(logOf(next));
    expect([...old.desk.rows('open', {})]).toEqual([...next.desk.rows('open', {})]);
  });

  it('go on side by side after a shape that the old one does not read: only its case waits there', async () => {
    const { team, old, next, number } = await bothPrograms();
    const another = opensCase(old.desk);
    await old.syncs();
    await raises(team, NEXT_SHAPE, 1);
    const weather = anEvent(number, 'BK', { type: 'weather-noted', version: NEXT_SHAPE });
    const expected = logOf(old).filter((line) => JSON.parse(line).case === number).length;
    await (await team.desk('BK')).push(aStep({ [number]: expected }, [weather]));
    await old.syncs();
    expect(old.desk.unreadable().map((one) => one.case)).toEqual([number]);
    notes(old, another, 'Goes on');
    await old.syncs();
    await next.syncs();
    expect(logOf(old)).toEqual(logOf(next));
  });

  it('part when the team needs the next one: the old one is told so, and keeps what it did', async () => {
    const { team, old, next, number } = await bothPrograms();
    await raises(team, 2, NEXT_PROTOCOL);
    notes(old, number, 'Not sent yet');
    expect(await faultOfAsked(old.syncs())).toBe('too-old');
    expect(old.team.waiting()).toEqual({ steps: 1, held: 0 });
    notes(next, number, 'Sent');
    await next.syncs();
    expect(next.team.waiting()).toEqual({ steps: 0, held: 0 });
  });

  it('meet again once the old one is replaced: what it did is sent by the next one', async () => {
    const { team, old, next, number, profile } = await bothPrograms();
    await raises(team, 2, NEXT_PROTOCOL);
    notes(old, number, 'Done before the update');
    // The old one is still open on that file, as until a restart.
    const updated = (await nextProgram()).aWireDesk(team, 'D1', 'AM', { profile });
    await updated.syncs();
    await next.syncs();
    expect(logOf(updated)).toEqual(logOf(next));
    expect(logOf(next).at(-1)).toContain('Done before the update');
  });
});
