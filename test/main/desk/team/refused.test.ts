import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../main/persistence/sqlite.ts';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

function aTeam(profile = ':memory:') {
  const team = createTeam();
  const [ann, ben] = [team.mate('D1', 'AM', { profile }), team.mate('D2', 'BK')];
  team.clock.pass(MINUTE);
  return { ...team, ann, ben };
}

/** The cases that wake a desk. */
function wakingIn(profile: string): ReadonlyArray<string> {
  const database = openDatabase(join(profile, 'cases.db'));
  try {
    const woken = database.all<{ case_id: string }>('SELECT case_id FROM wake WHERE at IS NOT NULL');
    return woken.map((row) => row.case_id);
  } finally {
    database.close();
  }
}

const lastStep = ({ team }: TeamMate): string => team.cases.pending().at(-1)?.step ?? '';

describe('a step that the server of the team does not take', () => {
  it('is set aside in its case, for all to see', () => {
    const { ann, ben, order } = aTeam();
    const number = opensCase(ann.desk);
    ann.meets();
    does(ann.desk, { type: 'note', case: number, text: 'Toner ordered' });
    order.refuse(lastStep(ann));
    const steps = ann.team.cases.pending();
    expect(order.push('D1', steps)).toEqual(['refused']);
    const taken = ann.team.cases.takePage([], new Set([lastStep(ann)]));
    expect(taken).toMatchObject({ ok: true, value: { outcomes: [{ outcome: { why: 'not-taken' } }] } });
    expect(ann.team.cases.pending()[0]?.events.map(({ type }) => type)).toEqual(['set-aside']);
    expect(ben.team.cases.head().g).toBe(0);
  });

  it('stays here with all that stands on it where no case of the team can tell of it, and stops nothing else', () => {
    const { ann, ben, order } = aTeam();
    const number = opensCase(ann.desk);
    ann.meets();
    const own = opensCase(ann.desk, { title: 'Not taken' });
    order.refuse(lastStep(ann));
    does(ann.desk, { type: 'note', case: own, text: 'On it' });
    does(ann.desk, { type: 'note', case: number, text: 'Elsewhere' });
    ann.meets();
    expect(ann.team.waiting()).toEqual({ steps: 2, held: 2 });
    expect(ann.team.cases.pending()).toEqual([]);
    expect(ann.desk.cards([own])[0]?.title).toBe('Not taken');
    expect(ann.desk.check().problems).toEqual([]);
    ben.meets();
    expect(ben.desk.cards([own])).toEqual([]);
    const again = ben.desk.readCase(number);
    expect(again.ok && again.value.events.map(({ event }) => event.type)).toContain('note');
  });
});

describe('a case that a step opened', () => {
  it('goes where the team opened one for the same, and leaves nothing behind', () => {
    const profile = temporaryProfile();
    const { ann, ben, clock } = aTeam(profile);
    const number = opensCase(ann.desk, { severity: 2 });
    does(ann.desk, { type: 'respond', case: number });
    clock.pass(MINUTE);
    does(ann.desk, { type: 'restore', case: number, workaround: false });
    ann.meets();
    ben.meets();
    clock.pass(MINUTE);
    const opened = [ben, ann].map(
      ({ desk }) => does(desk, { type: 'propose-resolution', case: number }).opened,
    );
    expect(opened[0]).not.toBe(opened[1]);
    ben.meets();
    ann.meets();
    ben.meets();
    expect(ann.desk.cards([opened[1] ?? ''])).toEqual([]);
    expect(ann.desk.cards([opened[0] ?? ''])).toHaveLength(1);
    expect(ann.desk.search(opened[1] ?? '', 5)).toEqual([]);
    expect(wakingIn(profile)).not.toContain(opened[1]);
    expect(wakingIn(profile)).toContain(opened[0]);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
    expect(ann.desk.check().problems).toEqual([]);
  });
});
