import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anEvent, aStep, type PushedEvent } from '../support/aStep.ts';
import { aTeam, type Handle } from '../support/aTeam.ts';

const opened = () =>
  anEvent('1', 'AM', {
    type: 'opened',
    says: {
      title: 'Ines Falk cannot call',
      severity: 1,
      customer: { id: 'c1', name: 'Donaulicht', zone: 'Europe/Vienna' },
      names: ['Ines', 'Ute'],
    },
  });

/** The line with some of its fields otherwise. */
const changed = ({ body }: PushedEvent, fields: object) => JSON.stringify({ ...JSON.parse(body), ...fields });

async function afterErasing(event: PushedEvent, body: string, by: Handle = 'AM') {
  const team = await aTeam(['AM', 'admin'], ['CL', 'lead']);
  const am = await team.desk('AM');
  await am.push(aStep({ '1': 0 }, [event]));
  const lines = JSON.stringify([{ id: event.id, body }]);
  const asked = (await team.desk(by)).ask(
    'SELECT desk.erase($1, $2, $3, $4) AS count',
    team.number,
    'cases',
    lines,
    'asked for',
  );
  return { asked, am, number: team.number, event };
}

describe('an erasure', () => {
  const redacted = (event: PushedEvent) =>
    changed(event, {
      title: '[erased]',
      customer: { id: 'c1', name: '[erased]', zone: 'Europe/Vienna' },
      names: [],
    });

  it('replaces the line by one without words; its place, its instant and its hash stay', async () => {
    const event = opened();
    const { asked, am, number } = await afterErasing(event, redacted(event));
    expect(await asked).toEqual([{ count: 1 }]);
    const rows = await am.ask('SELECT g, at, body, body_sha, erased FROM desk.event WHERE team = $1', number);
    const body_sha = createHash('sha256').update(event.body).digest();
    expect(rows).toEqual([{ g: 1, at: event.at, body: redacted(event), body_sha, erased: true }]);
  });

  it('is told to all desks in an order of its own, with its reason', async () => {
    const event = opened();
    const { asked, am, number } = await afterErasing(event, redacted(event));
    await asked;
    expect(await am.ask('SELECT erasures FROM desk.head($1)', number)).toEqual([{ erasures: 1 }]);
    const rows = await am.ask('SELECT n, log, g, "by", reason FROM desk.erasure WHERE team = $1', number);
    expect(rows).toEqual([{ n: 1, log: 'cases', g: 1, by: 'AM', reason: 'asked for' }]);
  });

  it('leaves a step known to the desk that sends it again', async () => {
    const event = opened();
    const { asked, am } = await afterErasing(event, redacted(event));
    await asked;
    expect(await am.push(aStep({ '1': 0 }, [event]))).toMatchObject([{ outcome: 'known' }]);
  });

  it.each([
    ['other words', { title: 'Nobody can call' }],
    ['another severity', { severity: 2 }],
    ['another author', { by: 'BK' }],
    ['no author', { by: '[erased]' }],
    ['another case', { case: '2' }],
    ['a field that was not there', { note: 'new' }],
    ['a field more inside of one', { customer: { id: 'c1', name: '', zone: 'Europe/Vienna', city: 'Wien' } }],
    ['a name more', { names: ['Ines', 'Ute', 'Eva'] }],
  ])('cannot give a line %s', async (_, fields) => {
    const event = opened();
    const { asked } = await afterErasing(event, changed(event, fields));
    await expect(asked).rejects.toMatchObject({ code: 'SDARG' });
  });

  it('is for admins', async () => {
    const event = opened();
    const { asked } = await afterErasing(event, redacted(event), 'CL');
    await expect(asked).rejects.toMatchObject({ code: 'SDROL' });
  });

  it('takes a file away for good', async () => {
    const team = await aTeam(['AM', 'admin']);
    const am = await team.desk('AM');
    const file = Buffer.from('Ines Falk');
    const hash = createHash('sha256').update(file).digest();
    const put = () => am.ask('SELECT desk.put_chunk($1, $2, 9, 0, $3) AS said', team.number, hash, file);
    expect(await put()).toEqual([{ said: 'whole' }]);
    await am.ask('SELECT desk.erase_file($1, $2, $3)', team.number, hash, 'asked for');
    expect(await am.ask('SELECT 1 FROM desk.blob_chunk WHERE team = $1', team.number)).toEqual([]);
    expect(await put()).toEqual([{ said: 'erased' }]);
  });
});
