import { describe, expect, it } from 'vitest';
import type { WireState } from '../../../shared/team/wireState.ts';
import { opensCase } from '../../support/memoryDesk.ts';
import { openDoor } from '../../support/openDoor.ts';

const CARE = { team: 7, name: 'care', handle: 'AM', desk: 'D1' };
const OFFLINE: WireState = { link: 'offline', since: 1, heardAt: null, problem: null, server: null };

describe('what the window is told of a team', () => {
  it('is who one is there, how the connection stands, and how far the log is', async () => {
    const { ask, board, desk, pushes } = openDoor({ joins: CARE });
    opensCase(desk);
    expect(await ask('desk.start', {})).toMatchObject({
      value: { team: { name: 'care', handle: 'AM', desk: 'D1' } },
    });
    expect(await ask('team.status', {})).toMatchObject({
      value: {
        wire: { link: 'none' },
        mates: [],
        head: 0,
        // The card of the customer is a step of its own.
        waiting: { steps: 2, held: 0 },
        numbersLeft: 0,
        setAside: 0,
      },
    });
    board.tellWire(OFFLINE);
    expect(pushes).toContainEqual(['team.wire', OFFLINE]);
    expect(await ask('team.status', {})).toMatchObject({ value: { wire: OFFLINE } });
  });

  it('is nothing on a desk of its own', async () => {
    const { ask } = openDoor();
    expect(await ask('desk.start', {})).toMatchObject({ value: { team: null } });
    expect(await ask('team.status', {})).toEqual({ ok: true, value: null });
  });

  it('goes the other way for the case on the screen, once for each change', async () => {
    const { ask, board } = openDoor({ joins: CARE });
    const heard: unknown[] = [];
    board.onLook((look) => heard.push(look));
    const look = { case: '48247', isWriting: true };
    await ask('team.look', look);
    await ask('team.look', look);
    expect(heard).toEqual([look]);
  });

  it('goes the other way for a password, which comes back in no answer and no push', async () => {
    const { ask, board, bugs, pushes } = openDoor({ joins: CARE });
    const heard: unknown[] = [];
    board.onTryAgain((password) => heard.push(password));
    expect(await ask('team.tryAgain', { password: 'correct horse' })).toEqual({ ok: true, value: null });
    await ask('team.tryAgain', {});
    expect(heard).toEqual(['correct horse', undefined]);
    const told = [pushes, bugs, await ask('team.status', {})];
    expect(JSON.stringify(told)).not.toContain('correct horse');
  });

  it.each([
    ['of another type', { password: ['correct horse'] }],
    ['too long', { password: 'correct horse '.repeat(100) }],
    ['empty', { password: '' }],
    ['beside something else', { password: 'correct horse', login: 'x' }],
  ])('refuses a password that is %s, without its words', async (_, payload) => {
    const { ask, board, bugs } = openDoor({ joins: CARE });
    board.onTryAgain(() => expect.unreachable());
    const answer = await ask('team.tryAgain', payload);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
    expect(JSON.stringify([answer, bugs])).not.toContain('correct horse');
  });
});
