import { describe, expect, it } from 'vitest';
import type { Desk, IncomingEvent } from '../../../../main/desk/desk.ts';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { readEventLine } from '../../../../shared/interchange/eventFile.ts';
import { does, FRIDAY_1645, NEW_YORK, opensCase, openTestDesk } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

/** What a desk of its own has, as a file gives it. */
function fileOf(desk: Desk): ReadonlyArray<IncomingEvent> {
  return [...desk.exportEvents()].map((line) => {
    const read = readEventLine(line, 1);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return { event: read.value, line };
  });
}

/** The file of XY, who worked alone: a case with a follow-up, and one with a note. */
function anOldFile(): ReadonlyArray<IncomingEvent> {
  const { desk } = openTestDesk({ by: 'XY' });
  const first = opensCase(desk, { severity: 2, title: 'Old outage' });
  does(desk, { type: 'respond', case: first });
  does(desk, { type: 'restore', case: first, workaround: false });
  does(desk, { type: 'propose-resolution', case: first });
  does(desk, { type: 'note', case: opensCase(desk, { title: 'Old toner' }), text: 'Ordered' });
  const file = fileOf(desk);
  desk.close();
  return file;
}

/** A file with one case of a customer. */
function opensOn(title: string, customer: typeof NEW_YORK): ReadonlyArray<IncomingEvent> {
  const { desk } = openTestDesk({ by: 'XY' });
  opensCase(desk, { title, customer });
  const file = fileOf(desk);
  desk.close();
  return file;
}

const brings = ({ desk }: TeamMate, events: ReadonlyArray<IncomingEvent>) =>
  desk.appendEvents(events, { source: 'import' });

const eventsOf = ({ desk }: TeamMate, number: string): ReadonlyArray<CaseEvent> => {
  const read = desk.readCase(number);
  return read.ok ? read.value.events.map(({ event }) => event) : [];
};

function aTeam(leased = 0) {
  const team = createTeam();
  const ann = team.mate('D1', 'AM', { role: 'lead', leased });
  return { ...team, ann, ben: team.mate('D2', 'BK', { leased }) };
}

describe('an import into a team', () => {
  it('leaves each customer as the last opening of the log describes it, whichever desk met the team first', () => {
    const { ann, ben, clock } = aTeam();
    const named = (name: string) => opensOn(name, { ...NEW_YORK, name });
    brings(ann, named('Acme of old'));
    clock.pass(MINUTE);
    does(ben.desk, { type: 'note', case: opensCase(ben.desk), text: 'By another name' });
    ann.meets();
    ben.pulls();
    expect(ben.desk.check().problems).toEqual([]);
    ben.meets();
    ann.meets();
    for (const mate of [ann, ben]) expect(mate.desk.check().problems).toEqual([]);
    expect(derivedOn(ben)).toEqual(derivedOn(ann));
  });

  it('is shown at once, reaches every desk under the names that it has, and is there once', () => {
    const { ann, ben, order } = aTeam();
    const file = anOldFile();
    expect(brings(ann, file)).toMatchObject({ ok: true, value: { newEvents: file.length, newCases: 3 } });
    expect(ann.desk.cards(['10001', '10003']).map(({ title }) => title)).toEqual(['Old outage', 'Old toner']);
    expect(ann.desk.check().problems).toEqual([]);
    ann.meets();
    ben.meets();
    expect(order.log.map(({ by }) => by)).not.toContain('AM');
    expect([...order.log].map(({ body }) => body).sort()).toEqual(file.map(({ line }) => line).sort());
    expect(derivedOn(ben)).toEqual(derivedOn(ann));
    expect(ann.desk.check().problems).toEqual([]);
    expect(brings(ben, file)).toMatchObject({
      ok: false,
      error: { problem: 'not-for-team', because: 'role' },
    });
    ben.team.noteRole('admin');
    expect(brings(ben, file)).toMatchObject({ ok: true, value: { newEvents: 0, knownEvents: file.length } });
    expect(ben.team.waiting().steps).toBe(0);
  });

  it('is told to the server as one', () => {
    const { ann } = aTeam();
    brings(ann, anOldFile());
    does(ann.desk, { type: 'note', case: '10001', text: 'Of Ann' });
    expect(ann.team.cases.pending().map((step) => step.import === true)).toEqual([true, true, false]);
  });

  it('gives a case whose number is taken another one, in all that names it', () => {
    const { ann, ben } = aTeam(5);
    const [mine, other] = [opensCase(ann.desk), opensCase(ann.desk)];
    expect([mine, other]).toEqual(['10001', '10002']);
    brings(ann, anOldFile());
    ann.meets();
    ben.meets();
    const [opening] = eventsOf(ben, '10002/AM');
    expect(opening).toMatchObject({ follows: '10001/AM', was: '10002', by: 'policy' });
    expect(eventsOf(ben, '10001/AM').map(({ type }) => type)).toContain('resolution-proposed');
    expect(eventsOf(ben, '10003').at(-1)).toMatchObject({ type: 'note', by: 'XY' });
    expect(derivedOn(ben)).toEqual(derivedOn(ann));
  });

  it('gives it another one also where the team took it while the import waited, with what was done here meanwhile', () => {
    const team = createTeam();
    const [ann, ben] = [
      team.mate('D1', 'AM', { role: 'lead', leased: 0 }),
      team.mate('D2', 'BK', { leased: 3 }),
    ];
    brings(ann, anOldFile());
    team.clock.pass(MINUTE);
    does(ann.desk, { type: 'note', case: '10003', text: 'Of Ann' });
    for (const number of ['10001', '10002', '10003']) expect(opensCase(ben.desk)).toBe(number);
    ben.meets();
    ann.meets();
    ben.meets();
    expect(eventsOf(ben, '10003').map(({ by }) => by)).toEqual(['BK', 'BK']);
    expect(eventsOf(ben, '10003/AM').at(-1)).toMatchObject({ text: 'Of Ann' });
    expect(eventsOf(ben, '10002/AM')[0]).toMatchObject({ follows: '10001/AM' });
    expect(derivedOn(ben)).toEqual(derivedOn(ann));
    expect(ann.desk.check().problems).toEqual([]);
  });

  it('gives it another one where the server says that the number is leased to somebody else', () => {
    const { ann, ben, order, clock } = aTeam();
    order.reserve('10001');
    order.reserve('10003');
    brings(ann, anOldFile());
    clock.pass(MINUTE);
    does(ann.desk, { type: 'note', case: '10003', text: 'Of Ann' });
    ann.meets();
    ben.meets();
    const names = eventsOf(ben, '10003/AM').map(({ type, by }) => `${type} ${by}`);
    expect(names).toEqual(['opened XY', 'owner-set XY', 'note XY', 'note AM']);
    expect(eventsOf(ben, '10002/AM')[0]).toMatchObject({ follows: '10001/AM' });
    expect(eventsOf(ben, '10001')).toEqual([]);
    expect(derivedOn(ben)).toEqual(derivedOn(ann));
    expect(ann.desk.check().problems).toEqual([]);
  });

  it('that two bring at once is in the log once', () => {
    const { ann, ben, order } = aTeam();
    ben.team.noteRole('lead');
    const file = anOldFile();
    const [opening] = file;
    brings(ann, file);
    brings(
      ben,
      file.filter(({ event }) => event.case === opening?.event.case),
    );
    does(ben.desk, { type: 'note', case: '10001', text: 'Of Ben' });
    ann.meets();
    ben.meets();
    ann.meets();
    expect(order.log).toHaveLength(file.length + 1);
    expect(ben.team.waiting()).toEqual({ steps: 0, held: 0 });
    expect(derivedOn(ben)).toEqual(derivedOn(ann));
  });

  it('goes on where its case is, whatever number that has in the team', () => {
    const { ann } = aTeam(5);
    opensCase(ann.desk);
    const file = anOldFile();
    brings(ann, file.slice(0, 2));
    expect(eventsOf(ann, '10001/AM')).toHaveLength(2);
    const again = brings(ann, file);
    expect(again).toMatchObject({ ok: true, value: { knownEvents: 2, updatedCases: 1 } });
    expect(eventsOf(ann, '10001/AM').length).toBeGreaterThan(4);
    ann.meets();
    expect(ann.desk.check().problems).toEqual([]);
  });

  it('is gone through by no page that does not touch it', () => {
    const { ann, ben, order, clock } = aTeam(5);
    brings(ann, anOldFile());
    clock.pass(MINUTE);
    const number = opensCase(ann.desk);
    opensCase(ben.desk);
    ben.meets();
    const taken = ann.team.cases.takePage(order.after(0));
    const own = ann.team.cases.pending().find(({ expect: saw }) => saw[number] === 0);
    expect(taken.ok && taken.value.outcomes.map(({ step }) => step)).toEqual([own?.step]);
    ann.meets();
    ben.meets();
    expect(derivedOn(ben)).toEqual(derivedOn(ann));
  });

  it('stays here where the server does not take it, and stops nothing else', () => {
    const { ann, ben, order } = aTeam(5);
    brings(ann, anOldFile());
    for (const { step } of ann.team.cases.pending()) order.refuse(step);
    const own = opensCase(ann.desk);
    ann.meets();
    ben.meets();
    expect(ann.team.waiting()).toEqual({ steps: 2, held: 2 });
    expect(ben.desk.cards([own])).toHaveLength(1);
    expect(ann.desk.cards(['10001'])).toHaveLength(1);
    expect(ann.desk.check().problems).toEqual([]);
  });

  it('is there whole after a kill', () => {
    const team = createTeam();
    const ann = team.mate('D1', 'AM', { role: 'lead', profile: temporaryProfile() });
    const file = anOldFile();
    brings(ann, file);
    const again = ann.isKilled();
    ann.desk.close();
    again.meets();
    expect(team.order.log).toHaveLength(file.length);
    again.desk.close();
  });

  it.each([
    ['that takes effect in the future', 'future', { at: FRIDAY_1645 + 3 * MINUTE }],
    ['with a line that is too long', 'too-long', { text: 'x'.repeat(262_144) }],
    ['with a line end in a name', 'name', { by: 'X\nY' }],
  ])('%s is refused before anything is written', (_, because, given) => {
    const { ann } = aTeam();
    const file = anOldFile();
    const note = { type: 'note', case: '10003', at: FRIDAY_1645, by: 'XY', text: 'Late', ...given } as const;
    const taken = brings(ann, [...file, { event: note }]);
    expect(taken).toMatchObject({
      ok: false,
      error: { problem: 'not-for-team', because, index: file.length },
    });
    expect(ann.desk.isEmpty()).toBe(true);
  });

  it('that makes a case impossible is refused, with the event at fault', () => {
    const { ann } = aTeam(5);
    const number = opensCase(ann.desk);
    const events = [
      { event: { type: 'note', case: number, at: FRIDAY_1645, by: 'XY', text: 'Fine' } as const },
      { event: { type: 'customer-replied', case: number, at: FRIDAY_1645, by: 'XY' } as CaseEvent },
    ];
    const taken = ann.desk.appendEvents(events, { source: 'apply' });
    expect(taken).toMatchObject({
      ok: false,
      error: { problem: 'impossible-order', index: 1, case: number },
    });
    expect(ann.team.waiting().steps).toBe(1);
  });
});
