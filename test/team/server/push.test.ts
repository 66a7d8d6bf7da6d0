import { describe, expect, it } from 'vitest';
import { aNote, anEvent, aStep } from '../support/aStep.ts';
import { aTeam } from '../support/aTeam.ts';

async function connectOne() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  return { number: team.number, team, ...(await team.desk('AM')) };
}

async function head({ ask, number }: Awaited<ReturnType<typeof connectOne>>) {
  return (await ask<{ cases: number }>('SELECT cases FROM desk.head($1)', number))[0]?.cases;
}

describe('a step', () => {
  it('is taken with the next numbers of the team, one an event', async () => {
    const am = await connectOne();
    const step = aStep({ '1': 0, '2': 0 }, [anEvent('1', 'AM'), anEvent('2', 'AM'), anEvent('1', 'AM')]);
    expect(await am.push(aNote('9', 0, 'AM'), step)).toMatchObject([
      { outcome: 'taken', first_g: 1, last_g: 1 },
      { step: step.step, outcome: 'taken', first_g: 2, last_g: 4 },
    ]);
    const rows = await am.ask(
      'SELECT g, subject, position FROM desk.event WHERE team = $1 ORDER BY g',
      am.number,
    );
    expect(rows).toEqual([
      { g: 1, subject: '9', position: 1 },
      { g: 2, subject: '1', position: 1 },
      { g: 3, subject: '2', position: 1 },
      { g: 4, subject: '1', position: 2 },
    ]);
  });

  it('that is sent again after an answer was lost is known by its old numbers, also when its case went on', async () => {
    const am = await connectOne();
    const step = aNote('1', 0, 'AM');
    await am.push(step);
    await am.push(aNote('1', 1, 'AM'));
    expect(await am.push(step)).toMatchObject([{ outcome: 'known', first_g: 1, last_g: 1 }]);
    expect(await head(am)).toBe(2);
  });

  it('that is sent by two connections at once is taken once', async () => {
    const am = await connectOne();
    const second = await am.team.another('AM');
    const step = aNote('1', 0, 'AM');
    const answers = await Promise.all([am.push(step), second.push(step)]);
    expect(answers.map(([answer]) => answer?.outcome).sort()).toEqual(['known', 'taken']);
  });

  it('with an id that the team has with another line is refused', async () => {
    const am = await connectOne();
    const event = anEvent('1', 'AM');
    await am.push(aStep({ '1': 0 }, [event]));
    const other = anEvent('1', 'AM', { id: event.id, says: { text: 'other' } });
    expect(await am.push(aStep({ '1': 1 }, [other]))).toMatchObject([
      { outcome: 'refused', why: 'id-taken' },
    ]);
  });

  it('whose case went on is a conflict that says how far, and nothing of it is taken', async () => {
    const am = await connectOne();
    const bk = await am.team.desk('BK');
    await bk.push(aNote('1', 0, 'BK'), aNote('1', 1, 'BK'));
    const both = aStep({ '1': 1, '2': 0 }, [anEvent('2', 'AM'), anEvent('1', 'AM')]);
    expect(await am.push(both)).toMatchObject([{ outcome: 'conflict', subject: '1', is_version: 2 }]);
    expect(await head(am)).toBe(2);
  });

  it('is a conflict also when a case went on that it only read', async () => {
    const am = await connectOne();
    await am.push(aNote('1', 0, 'AM'));
    const step = { ...aNote('2', 0, 'AM'), expect: { '1': 0, '2': 0 } };
    expect(await am.push(step)).toMatchObject([{ outcome: 'conflict', subject: '1', is_version: 1 }]);
  });

  it('that is not taken ends the push; what came before it stays', async () => {
    const am = await connectOne();
    const answers = await am.push(aNote('1', 0, 'AM'), aNote('1', 5, 'AM'), aNote('2', 0, 'AM'));
    expect(answers.map(({ outcome }) => outcome)).toEqual(['taken', 'conflict']);
    expect(await head(am)).toBe(1);
  });

  it('whose connection is cut before the commit leaves nothing, and no hole', async () => {
    const am = await connectOne();
    const second = await am.team.another('AM');
    await second.ask('BEGIN');
    await second.push(aNote('1', 0, 'AM'));
    await second.end();
    expect(await am.push(aNote('1', 0, 'AM'))).toMatchObject([{ outcome: 'taken', first_g: 1 }]);
  });

  it('of the customers has an order of its own', async () => {
    const am = await connectOne();
    await am.push(aNote('1', 0, 'AM'));
    const change = anEvent('donaulicht', 'AM', {
      type: 'set-organization',
      body: '{"type":"set-organization"}',
    });
    const steps = JSON.stringify([aStep({ donaulicht: 0 }, [change])]);
    const push = 'SELECT outcome, first_g FROM desk.push($1, $2, $3, 1, $4)';
    expect(await am.ask(push, am.number, 'customers', 'D1', steps)).toEqual([
      { outcome: 'taken', first_g: 1 },
    ]);
    expect(await am.ask('SELECT cases, customers FROM desk.head($1)', am.number)).toEqual([
      { cases: 1, customers: 1 },
    ]);
  });
});

describe('a push', () => {
  it('tells who listens the new head, and nothing of the events', async () => {
    const am = await connectOne();
    const bk = await am.team.another('BK');
    await bk.ask(`LISTEN desk_${am.number}`);
    const heard = new Promise((resolve) => bk.client.once('notification', ({ payload }) => resolve(payload)));
    await am.push(aNote('1', 0, 'AM'));
    expect(await heard).toBe('cases 1');
  });

  it.each([
    ['of more than 200 steps', Array.from({ length: 201 }, () => aNote('1', 0, 'AM'))],
    ['of more than 4 MiB', [aNote('1', 0, 'AM', { says: { text: 'x'.repeat(4_300_000) } })]],
  ])('%s is refused whole', async (_, steps) => {
    const am = await connectOne();
    await expect(am.push(...steps)).rejects.toMatchObject({ code: 'SDARG' });
  });
});
