import { describe, expect, it } from 'vitest';
import { does, opensCase } from '../../support/memoryDesk.ts';
import { aCable } from '../support/aCable.ts';
import { aTeam } from '../support/aTeam.ts';
import { addressOf, connectFor, faultOfAsked } from '../support/aWire.ts';
import { aWireDesk, logOf, type WireDesk } from '../support/aWireDesk.ts';

async function twoDesks(most?: number) {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const more = most === undefined ? {} : { most };
  return { team, ann: aWireDesk(team, 'D1', 'AM', more), ben: aWireDesk(team, 'D2', 'BK', more) };
}

const notes = ({ desk }: WireDesk, number: string, text: string) =>
  does(desk, { type: 'note', case: number, text });

const typesOf = (desk: WireDesk, number: string) => {
  const read = desk.desk.readCase(number);
  const types = read.ok ? read.value.events.map(({ event }) => event.type) : [];
  return types.filter((type) => type !== 'owner-set');
};

describe('two desks', () => {
  it('come to the same log, byte for byte', async () => {
    const { ann, ben } = await twoDesks();
    await ann.syncs();
    const number = opensCase(ann.desk);
    notes(ann, number, 'Toner ordered');
    await ann.syncs();
    await ben.syncs();
    notes(ben, number, 'Toner came');
    await ben.syncs();
    await ann.syncs();
    expect(typesOf(ann, number)).toEqual(['opened', 'note', 'note']);
    expect(logOf(ann)).toEqual(logOf(ben));
    expect([ann, ben].map(({ team }) => team.cases.head())).toEqual(
      [ann, ann].map(({ team }) => team.cases.head()),
    );
    expect([ann, ben].flatMap(({ desk }) => desk.check().problems)).toEqual([]);
  });

  it('that wrote to one case at once both find what the other did', async () => {
    const { ann, ben } = await twoDesks();
    const number = opensCase(ann.desk);
    await ann.syncs();
    await ben.syncs();
    notes(ann, number, 'Of Ann');
    notes(ben, number, 'Of Ben');
    // Ben's server is behind what Ann sends between his pull and his push.
    const server = await ben.connect();
    const push: typeof server.push = async (log, steps) => {
      await ann.syncs();
      return server.push(log, steps);
    };
    await ben.syncs({ ...server, push });
    await ann.syncs();
    expect(typesOf(ben, number)).toEqual(['opened', 'note', 'note']);
    expect(logOf(ann)).toEqual(logOf(ben));
    expect(ben.outcomes.map(({ outcome }) => outcome.kind)).toContain('kept');
  });

  it('lease numbers for new cases that the other has not', async () => {
    const { ann, ben } = await twoDesks();
    await ann.syncs();
    await ben.syncs();
    const numbers = [ann, ben].flatMap(({ desk }) => [opensCase(desk), opensCase(desk)]);
    expect(numbers).toEqual(['10001', '10002', '10051', '10052']);
    expect(ann.team.numbersLeft()).toBe(48);
  });
});

describe('what a desk did', () => {
  it('while it was offline goes to the team in pieces, whole', async () => {
    const { ann, ben } = await twoDesks();
    const number = opensCase(ann.desk);
    for (let n = 0; n < 250; n += 1) notes(ann, number, `Note ${n}`);
    await ann.syncs();
    await ben.syncs();
    expect(ann.sent).toEqual([200, 51]);
    expect(logOf(ben)).toEqual(logOf(ann));
    expect(ann.team.waiting().steps).toBe(0);
  });

  it('stays within what a push may hold', async () => {
    const { ann } = await twoDesks();
    const number = opensCase(ann.desk);
    for (let n = 0; n < 5; n += 1) notes(ann, number, `${n}`.padEnd(250_000, '.'));
    await ann.syncs();
    expect(ann.sent).toEqual([4, 2]);
  });

  it('is in the log once where the answer of the server was lost', async () => {
    const { team, ann } = await twoDesks();
    const cable = await aCable();
    const number = opensCase(ann.desk);
    await ann.syncs();
    notes(ann, number, 'Once');
    const server = await connectFor(addressOf(team.number, 'AM', { port: cable.port }));
    const push: typeof server.push = (log, steps) => {
      cable.loseAnswers();
      return server.push(log, steps);
    };
    expect(await faultOfAsked(ann.syncs({ ...server, push }))).toBe('lost');
    expect(ann.team.waiting().steps).toBe(1);
    await ann.syncs();
    // It was pulled, and not pushed again.
    expect(ann.sent).toEqual([1]);
    expect(typesOf(ann, number)).toEqual(['opened', 'note']);
  });

  it('is set aside where the server does not take it, and holds up nothing else', async () => {
    const { ann, ben } = await twoDesks();
    const number = opensCase(ann.desk);
    await ann.syncs();
    notes(ann, number, 'x'.repeat(300_000));
    notes(ann, number, 'Short');
    await ann.syncs();
    await ben.syncs();
    expect(typesOf(ben, number)).toEqual(['opened', 'note']);
    expect(ann.team.waiting()).toEqual({ steps: 1, held: 1 });
  });
});

describe('a desk that catches up', () => {
  it('takes pages that end where a step ends', async () => {
    const { ann, ben } = await twoDesks(3);
    for (let n = 0; n < 6; n += 1) opensCase(ann.desk, { title: `Case ${n}` });
    for (const number of ['D1-10001', 'D1-10002', 'D1-10003']) {
      does(ann.desk, { type: 'respond', case: number, channel: 'email' });
      does(ann.desk, { type: 'restore', case: number, workaround: false });
    }
    await ann.syncs();
    const pages: Array<ReadonlyArray<string>> = [];
    const { takePage } = ben.team.cases;
    ben.parts.team.cases.takePage = (page, refused) => {
      pages.push(page.map(({ step }) => step));
      return takePage(page, refused);
    };
    await ben.syncs();
    const across = pages.slice(1).filter((page, n) => page[0] === pages[n]?.at(-1));
    expect(across).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
    expect(logOf(ben)).toEqual(logOf(ann));
  });

  it('goes on where another program took the pages first', async () => {
    const { ann, ben } = await twoDesks();
    opensCase(ann.desk);
    await ann.syncs();
    const server = await ben.connect();
    const other = await ben.connect();
    let isFirst = true;
    const events: typeof server.events = async (log, after, most) => {
      const found = await server.events(log, after, most);
      if (isFirst) {
        isFirst = false;
        await ben.syncs(other);
      }
      return found;
    };
    await ben.syncs({ ...server, events });
    expect(logOf(ben)).toEqual(logOf(ann));
  });
});
