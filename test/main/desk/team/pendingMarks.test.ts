import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import { does, opensCase, openTestDesk } from '../../../support/memoryDesk.ts';
import { createTeam } from '../../../support/team/aTeamOfDesks.ts';

/** Two cases that the team has, and a note on the first that it has not. */
function aNoteToSend() {
  const team = createTeam();
  const ann = team.mate('D1', 'AM');
  const [written, other] = [opensCase(ann.desk), opensCase(ann.desk)];
  ann.meets();
  does(ann.desk, { type: 'note', case: written, text: 'Toner ordered' });
  return { ann, written, other };
}

function markedRows(desk: Desk): ReadonlyArray<string> {
  const { rows } = desk.queueWindow({ view: 'open', filter: {}, from: 0, to: 50 });
  return rows.flatMap((row) => (row.isPending ? [row.case] : []));
}

function markedEvents(desk: Desk, number: string): ReadonlyArray<string> {
  const detail = desk.readCase(number);
  if (!detail.ok) throw new Error(JSON.stringify(detail.error));
  return detail.value.events.flatMap(({ event, isPending }) => (isPending ? [event.type] : []));
}

describe('what the team has not confirmed', () => {
  it('is marked in the list and in its case, and nothing else is', () => {
    const { ann, written, other } = aNoteToSend();
    expect(markedRows(ann.desk)).toEqual([written]);
    expect(ann.desk.cards([other, written]).map(({ isPending }) => isPending)).toEqual([undefined, true]);
    expect(ann.desk.readCase(written)).toMatchObject({ value: { row: { isPending: true } } });
    expect(markedEvents(ann.desk, written)).toEqual(['note']);
    expect(markedEvents(ann.desk, other)).toEqual([]);
  });

  it('is marked among the rows that hold a word too', () => {
    const { ann, written } = aNoteToSend();
    const asked = { view: 'open', filter: { text: 'toner' }, from: 0, to: 50 } as const;
    expect(ann.desk.queueWindow(asked).rows.map((row) => [row.case, row.isPending])).toEqual([
      [written, true],
    ]);
  });

  it('loses its mark when the team has it, and moves the version by which the window asks again', () => {
    const { ann, written } = aNoteToSend();
    const before = ann.desk.version();
    ann.meets();
    expect(markedRows(ann.desk)).toEqual([]);
    expect(markedEvents(ann.desk, written)).toEqual([]);
    expect(ann.desk.version()).toBeGreaterThan(before);
  });

  it('is nothing on a desk of its own', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk);
    expect(markedRows(desk)).toEqual([]);
    expect(markedEvents(desk, number)).toEqual([]);
  });
});
