import { describe, expect, it } from 'vitest';
import { createSaidPassword } from '../../../../main/team/access/saidPassword.ts';
import type { WireState } from '../../../../shared/team/wireState.ts';

const LIVE: WireState = { link: 'live', since: 1, heardAt: 1, problem: null, server: null };
const ASKED: WireState = { ...LIVE, link: 'stopped', problem: { kind: 'password', words: 'Missing.' } };
const AWAY: WireState = { ...LIVE, link: 'offline', problem: { kind: 'unreachable', words: 'Nobody.' } };

function given(known: string | null) {
  const kept: string[] = [];
  return { kept, password: createSaidPassword(known, (said) => kept.push(said)) };
}

describe('a password that a person says', () => {
  it('is kept once the server took it, also where it was away in between', () => {
    const { kept, password } = given(null);
    password.hear(ASKED);
    expect(password.say('right')).toBe(true);
    expect(kept).toEqual([]);
    password.hear(AWAY);
    expect(password.atHand()).toBe('right');
    password.hear(LIVE);
    password.hear(LIVE);
    expect(kept).toEqual(['right']);
    expect(password.atHand()).toBe('right');
  });

  it('is forgotten when the server refused it', () => {
    const { kept, password } = given('old');
    password.hear(ASKED);
    password.say('wrong');
    password.hear(ASKED);
    password.hear(LIVE);
    expect(kept).toEqual([]);
    expect(password.atHand()).toBe('old');
  });

  it('is not taken while the server asks for none: a connection by another would pass for its proof', () => {
    const { kept, password } = given('old');
    password.hear(LIVE);
    expect(password.say('unproved')).toBe(false);
    password.hear(LIVE);
    expect(kept).toEqual([]);
    expect(password.atHand()).toBe('old');
  });
});
