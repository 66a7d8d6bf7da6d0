import { describe, expect, it } from 'vitest';
import { openDoor } from '../../support/openDoor.ts';

describe('a message of the window', () => {
  it('is answered with a value', async () => {
    const { ask } = openDoor();
    expect(await ask('desk.start', {})).toMatchObject({
      ok: true,
      value: { empty: true, zone: 'Europe/Vienna' },
    });
    expect(await ask('queue.window', { view: 'open', from: 0, to: 40 })).toMatchObject({
      ok: true,
      value: { total: 0, rows: [] },
    });
  });

  it('of anybody else is refused before it is looked at', async () => {
    const { ask, acts } = openDoor();
    expect(await ask('window.act', { act: 'close' }, false)).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', field: 'sender' },
    });
    expect(acts).toEqual([]);
  });

  it.each(['file.read', '__proto__', 'constructor', 'toString', '', 7, null])(
    'on no channel of the contract is refused: %s',
    async (channel) => {
      expect(await openDoor().ask(channel, {})).toMatchObject({
        ok: false,
        error: { kind: 'bad-request', field: 'channel' },
      });
    },
  );

  it('of the wrong shape is refused with its field, and nothing is done', async () => {
    const { ask, acts } = openDoor();
    const fieldOf = async (channel: string, payload: unknown) => {
      const answer = await ask(channel, payload);
      return !answer.ok && answer.error.kind === 'bad-request' ? answer.error.field : 'none';
    };
    expect(await fieldOf('window.act', { act: 'explode' })).toBe('act');
    expect(await fieldOf('queue.window', { view: 'drafts', from: 0, to: 1 })).toBe('view');
    expect(await fieldOf('queue.window', { view: 'open', from: 0, to: 501 })).toBe('request');
    expect(await fieldOf('settings.write', { patch: { quietHours: { from: '25:00', to: '07:00' } } })).toBe(
      'patch.quietHours.from',
    );
    expect(await fieldOf('desk.start', undefined)).toBe('request');
    expect(await fieldOf('import.inspect', { file: '/etc/passwd' })).toBe('file');
    expect(acts).toEqual([]);
  });

  it('is refused in few words, however much it says', async () => {
    const { ask } = openDoor();
    const long = 'k'.repeat(1_000_000);
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`k${n}`, '']));
    for (const [channel, payload] of [
      ['desk.start', { [long]: 1 }],
      ['draft.save', { form: { [long]: 1 } }],
      ['draft.save', { form: many }],
      ['settings.write', { patch: { savedViews: [{ name: 'V', view: 'open', filter: { [long]: long } }] } }],
    ] as const) {
      const answer = await ask(channel, payload);
      expect(answer).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
      expect(JSON.stringify(answer).length).toBeLessThan(1_000);
    }
  });

  it('that meets a bug is answered as one; its text stays out of the answer', async () => {
    const clipboard = (): never => {
      throw new Error('text of a case');
    };
    const { ask, bugs } = openDoor({ clipboard });
    const answer = await ask('clipboard.write', { text: 'secret' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'bug' } });
    expect(JSON.stringify(answer)).not.toContain('text of a case');
    expect(bugs).toEqual(['clipboard.write: Error: text of a case']);
  });

  it('with a refusal of the desk passes it on', async () => {
    const { ask } = openDoor();
    expect(await ask('case.undo', {})).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } });
    expect(await ask('case.read', { case: 'C-1' })).toEqual({
      ok: false,
      error: { kind: 'no-such-case', case: 'C-1' },
    });
  });

  it('nested deeper than can be checked is refused, and is no bug', async () => {
    const { ask, bugs } = openDoor();
    let deep: unknown = 'deep';
    for (let n = 0; n < 200_000; n++) deep = [deep];
    for (const payload of [deep, { case: deep }, { case: { length: deep } }]) {
      expect((await ask('case.read', payload)).ok).toBe(false);
    }
    expect(await ask('case.read', { case: { length: deep } })).toMatchObject({
      error: { kind: 'bad-request' },
    });
    expect(bugs).toEqual([]);
  });

  it('changes the setting that it names and no other', async () => {
    const { ask, shelf } = openDoor();
    await ask('settings.write', { patch: { theme: 'light' } });
    await ask('settings.write', { patch: { railCollapsed: true } });
    expect(shelf.read()).toMatchObject({ theme: 'light', railCollapsed: true });
  });
});
