import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aNote, anEvent, aStep, type PushedStep } from '../support/aStep.ts';
import { aTeam, type Role } from '../support/aTeam.ts';

const RULED = 'a1b2c3d4-e5f6-8abc-9def-0123456789ab';
const HOUR = 3_600_000;

/** What the server says when somebody of a role sends a step to a new team. */
async function told(step: PushedStep, role: Role = 'analyst') {
  const team = await aTeam(['AM', 'admin'], ['BK', role]);
  const [answer] = await (await team.desk('BK')).push(step);
  return answer?.outcome === 'refused' ? answer.why : answer?.outcome;
}

const own = anEvent('1', 'BK');

describe('a desk', () => {
  it('cannot write as another member', async () => {
    expect(await told(aNote('1', 0, 'AM'))).toBe('by');
  });

  it.each([
    ['another author', { by: 'AM' }],
    ['another case', { case: '2' }],
    ['another type', { type: 'closed' }],
    ['another id', { id: randomUUID() }],
    ['another instant', { at: '2001-01-01T00:00:00Z' }],
    ['an instant that no clock shows', { at: '2026-13-45T00:00:00Z' }],
  ])('cannot push a line that says %s than its columns', async (_, says) => {
    expect(await told(aNote('1', 0, 'BK', { says }))).toBe('line');
  });

  it.each(['', '[]', '"text"', '{"case":"1"', 'null'])('cannot push %j as a line', async (body) => {
    expect(await told(aStep({ '1': 0 }, [{ ...own, body }]))).toBe('line');
  });

  it.each([
    ['half an emoji', String.raw`"\ud83d"`],
    ['NUL', String.raw`"\u0000"`],
    ['both behind a backslash', String.raw`"\\u0000\\\ud83d"`],
  ])('can push a line that holds %s, as it may stand in a file', async (_, text) => {
    const event = anEvent('1', 'BK');
    const body = event.body.replace('}', `,"text":${text}}`);
    expect(await told(aStep({ '1': 0 }, [{ ...event, body }]))).toBe('taken');
  });

  it('cannot write in the future, but for the two minutes that clocks may differ', async () => {
    expect(await told(aNote('1', 0, 'BK', { at: Date.now() + HOUR }))).toBe('future');
    expect(await told(aNote('1', 0, 'BK', { at: Date.now() + 60_000 }))).toBe('taken');
  });

  it('cannot write a line of more than 256 KiB', async () => {
    expect(await told(aNote('1', 0, 'BK', { says: { text: 'x'.repeat(262_144) } }))).toBe('too-long');
  });

  it('cannot write a shape that the team has not released', async () => {
    expect(await told(aNote('1', 0, 'BK', { version: 3 }))).toBe('too-new');
  });

  it('cannot write to a case of which it does not say how far it knew it', async () => {
    expect(await told({ ...aNote('1', 0, 'BK'), expect: { '2': 0 } })).toBe('not-expected');
  });

  it('cannot put a line end into a name, by which the chain joins', async () => {
    expect(await told(aNote('1\n2', 0, 'BK'))).toBe('name');
    expect(await told({ ...aNote('1', 0, 'BK'), step: 'a\nb' })).toBe('name');
  });

  it('cannot push an empty step, nor one that holds an id twice', async () => {
    expect(await told(aStep({}, []))).toBe('line');
    expect(await told(aStep({ '1': 0 }, [own, own]))).toBe('line');
  });

  it('is kept as whom it was connected beside each event', async () => {
    const team = await aTeam(['AM', 'admin']);
    const am = await team.desk('AM');
    await am.push(aNote('1', 0, 'AM'));
    const rows = await am.ask('SELECT login, desk FROM desk.event WHERE team = $1', team.number);
    expect(rows).toEqual([{ login: 'desk_am', desk: 'D1' }]);
  });
});

describe('a rule', () => {
  it('speaks inside a step of a person', async () => {
    expect(await told(aStep({ '1': 0 }, [own, anEvent('1', 'policy')]))).toBe('taken');
  });

  it('speaks alone with an id that follows from its case, and with no other', async () => {
    expect(await told(aNote('1', 0, 'policy', { id: RULED }))).toBe('taken');
    expect(await told(aNote('1', 0, 'policy'))).toBe('policy');
    expect(
      await told(aStep({ '1': 0 }, [anEvent('1', 'policy', { id: RULED }), anEvent('1', 'policy')])),
    ).toBe('policy');
  });

  it('that two desks let speak at once is taken once', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const step = aNote('1', 0, 'policy', { id: RULED });
    const desks = [await team.desk('AM'), await team.desk('BK')];
    const answers = await Promise.all(desks.map((desk) => desk.push(step)));
    expect(answers.map(([answer]) => answer?.outcome).sort()).toEqual(['known', 'taken']);
  });
});

describe('an import', () => {
  const imported = { ...aNote('1', 0, 'someone else'), import: true };

  it('brings the names that it has, by a lead or an admin, and each event says so', async () => {
    const team = await aTeam(['AM', 'admin'], ['CL', 'lead']);
    const cl = await team.desk('CL');
    expect(await cl.push(imported)).toMatchObject([{ outcome: 'taken' }]);
    const rows = await cl.ask('SELECT "by", login, imported FROM desk.event WHERE team = $1', team.number);
    expect(rows).toEqual([{ by: 'someone else', login: 'desk_cl', imported: true }]);
  });

  it('is not for an analyst', async () => {
    expect(await told(imported)).toBe('import');
  });
});
