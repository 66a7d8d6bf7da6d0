import { describe, expect, it } from 'vitest';
import { urgencyLadder } from '../../../shared/escalation/urgencyLadder.ts';
import { at } from '../../support/aCase.ts';

const NOTHING = { 1: null, 2: null, 3: null } as const;
const ASKED = at('2026-12-07T06:48:00Z');
const TOLD = at('2026-12-07T07:10:00Z');
const SENT = at('2026-12-07T07:30:00Z');

const standings = (...of: Parameters<typeof urgencyLadder>) =>
  urgencyLadder(...of).rungs.map(({ standing }) => standing.kind);

describe('the urgency ladder', () => {
  it('begins with a request in the case, whoever else could be asked', () => {
    expect(standings(NOTHING, true)).toEqual(['current', 'not-yet', 'not-yet']);
    expect(standings(NOTHING, false)).toEqual(['current', 'skipped', 'not-yet']);
  });

  it('goes on to the Technical Account Manager', () => {
    const ladder = urgencyLadder({ ...NOTHING, 1: ASKED }, true);
    expect(ladder.next).toBe(2);
    expect(ladder.rungs[0]?.standing).toEqual({ kind: 'done', at: ASKED });
  });

  it('goes on to the management where there is no account manager', () => {
    expect(urgencyLadder({ ...NOTHING, 1: ASKED }, false).next).toBe(3);
    expect(standings({ ...NOTHING, 1: ASKED }, false)).toEqual(['done', 'skipped', 'current']);
  });

  it('keeps what was said to an account manager who has gone since', () => {
    expect(standings({ 1: ASKED, 2: TOLD, 3: null }, false)).toEqual(['done', 'done', 'current']);
  });

  it('lets the e-mail be written again', () => {
    const ladder = urgencyLadder({ 1: ASKED, 2: null, 3: SENT }, false);
    expect(ladder.next).toBe(3);
    expect(ladder.rungs[2]?.standing).toEqual({ kind: 'done', at: SENT });
  });

  it('asks an account manager who came after the e-mail', () => {
    expect(urgencyLadder({ 1: ASKED, 2: null, 3: SENT }, true).next).toBe(2);
  });
});
