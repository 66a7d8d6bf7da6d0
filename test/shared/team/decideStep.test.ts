import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { createTeamDesk, createTeamLog, NUMBER, OPENED_AT } from './aTeam.ts';
import { SITUATIONS } from './situations.ts';

const stepOn = (situation: string, command: object) => {
  const log = createTeamLog(SITUATIONS[situation] ?? []);
  const desk = createTeamDesk('BK', log, 50_200);
  const done = desk.does({ case: NUMBER, ...command }, OPENED_AT + 9 * HOUR);
  return { log, saw: done.ok ? done.value.saw : null };
};

describe('a step keeps the version of each case that its decision read', () => {
  it('of its own case', () => {
    const { log, saw } = stepOn('open', { type: 'note', text: 'Called.' });
    expect(saw).toEqual({ [NUMBER]: log.eventsOf(NUMBER).length });
  });

  it('of the follow-up that it looked at without writing to it', () => {
    const { log, saw } = stepOn('severity 1 proposed, analysed', { type: 'reopen', impact: true });
    const followUp = log.followUpOf(NUMBER) ?? '';
    expect(saw).toEqual({
      [NUMBER]: log.eventsOf(NUMBER).length,
      [followUp]: log.eventsOf(followUp).length,
    });
  });

  it('and 0 of a case that was not there, which it opens', () => {
    const { saw } = stepOn('restored', { type: 'propose-resolution' });
    expect(saw).toMatchObject({ 50200: 0 });
  });
});
