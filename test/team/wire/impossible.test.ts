import { describe, expect, it } from 'vitest';
import { does, opensCase } from '../../support/memoryDesk.ts';
import { anEvent, aStep } from '../support/aStep.ts';
import { aTeam } from '../support/aTeam.ts';
import { aWireDesk, logOf, type WireDesk } from '../support/aWireDesk.ts';

const shown = ({ desk }: WireDesk, number: string) => {
  const read = desk.readCase(number);
  return read.ok ? read.value.state : null;
};

describe('a member who pushes what cannot have happened', () => {
  it('changes nothing of the case on any desk, and stands in the log under his login', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst'], ['CL', 'analyst']);
    const [ann, ben] = [aWireDesk(team, 'D1', 'AM'), aWireDesk(team, 'D2', 'BK')];
    const number = opensCase(ann.desk);
    does(ann.desk, { type: 'close', case: number });
    await ann.syncs();
    const before = shown(ann, number);
    const known = logOf(ann).filter((line) => JSON.parse(line).case === number).length;
    const restored = anEvent(number, 'CL', { type: 'restored', says: { workaround: false } });
    const reply = anEvent(number, 'CL', { type: 'customer-replied' });
    const cl = await team.desk('CL');
    expect(await cl.push(aStep({ [number]: known }, [restored, reply]))).toMatchObject([
      { outcome: 'taken' },
    ]);
    for (const desk of [ann, ben]) await desk.syncs();
    const after = shown(ann, number);
    expect({ ...after, version: known }).toEqual({ ...before, version: known });
    expect(shown(ben, number)).toEqual(after);
    expect([...ben.desk.rows('closed', {})]).toEqual([...ann.desk.rows('closed', {})]);
    expect(ann.desk.check().problems).toEqual(ben.desk.check().problems);
    const rows = await cl.ask(
      'SELECT DISTINCT login FROM desk.event WHERE team = $1 AND id = $2',
      team.number,
      reply.id,
    );
    expect(rows).toEqual([{ login: 'desk_cl' }]);
  });
});
