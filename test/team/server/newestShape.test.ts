import { describe, expect, it } from 'vitest';
import { EVENT_VERSION } from '../../../main/persistence/upcast.ts';
import { aTeam } from '../support/aTeam.ts';

describe('a new team', () => {
  it('takes every shape of events that this program writes', async () => {
    const team = await aTeam(['AM', 'admin']);
    const am = await team.desk('AM');
    expect(await am.ask('SELECT event_version FROM desk.head($1)', team.number)).toEqual([
      { event_version: EVENT_VERSION },
    ]);
  });
});
