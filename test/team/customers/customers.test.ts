import { describe, expect, it } from 'vitest';
import { syncOnce } from '../../../main/team/wire/sync/syncOnce.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { OrganizationDetail } from '../../../shared/ipc/organizationChannels.ts';
import { opensCase } from '../../support/memoryDesk.ts';
import { administrator, aTeam } from '../support/aTeam.ts';
import { aWireDesk, type WireDesk } from '../support/aWireDesk.ts';

/** Two desks that know Acme Ltd, and are apart from here on. */
async function twoDesks() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const [ann, ben] = [aWireDesk(team, 'D1', 'AM'), aWireDesk(team, 'D2', 'BK')];
  for (const desk of [ann, ben, ann]) await desk.syncs();
  return { team, ann, ben };
}

function acmeOf({ desk }: WireDesk): OrganizationDetail {
  const read = desk.readOrganization('ACME');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function changes(desk: WireDesk, command: OrganizationCommand): void {
  const done = desk.desk.changeOrganization(command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

const card = (desk: WireDesk, changed: object): OrganizationCommand => ({
  type: 'set-organization',
  organization: { ...acmeOf(desk).card.organization, ...changed },
});

describe('what two desks of a team know of a customer', () => {
  it('is the same by the server, that both registered and each changed in another field', async () => {
    const { ann, ben } = await twoDesks();
    changes(ann, card(ann, { city: 'Albany' }));
    changes(ben, card(ben, { licence: 'Gold' }));
    for (const desk of [ann, ben, ann]) await desk.syncs();
    expect(acmeOf(ann).card.organization).toMatchObject({ city: 'Albany', licence: 'Gold' });
    expect(acmeOf(ben).changes).toEqual(acmeOf(ann).changes);
    expect(ben.changeOutcomes.map(({ outcome }) => outcome.kind)).toContain('kept');
    expect(ben.team.customers.head()).toEqual(ann.team.customers.head());
    expect([ann, ben].flatMap(({ desk }) => desk.check().problems)).toEqual([]);
  });

  it('sets aside what both said otherwise, and the server takes word of it and of its settling', async () => {
    const { ann, ben } = await twoDesks();
    changes(ann, card(ann, { city: 'Albany' }));
    changes(ben, card(ben, { city: 'Boston' }));
    for (const desk of [ann, ben, ann]) await desk.syncs();
    const [waiting] = ann.desk.changesSetAside();
    expect(waiting).toMatchObject({
      by: 'BK',
      setAside: { why: 'changed-since', theirs: { city: 'Albany' } },
    });
    ann.desk.settleChange({ type: 'do-anyway', customer: 'ACME', setAside: waiting?.id ?? '' });
    for (const desk of [ann, ben]) await desk.syncs();
    expect(acmeOf(ben).card.organization.city).toBe('Boston');
    expect(ben.desk.changesSetAside()).toEqual([]);
  });

  it('gives their cases the same deadlines, by edits of its days and of those of countries', async () => {
    const { ann, ben } = await twoDesks();
    const number = opensCase(ann.desk, { severity: 3 });
    for (const desk of [ann, ben]) await desk.syncs();
    const before = ben.desk.cards([number]);
    const year = new Date().getUTCFullYear();
    const edit = { date: `${year}-01-01`, closedFor: 'Nothing', reason: 'No case counts it' };
    changes(ann, { type: 'edit-country-day', country: 'US', edit });
    for (let day = 0; day < 7; day += 1) {
      const date = new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10);
      changes(ben, { type: 'edit-closed-day', customer: 'ACME', edit: { ...edit, date } });
    }
    for (const desk of [ann, ben, ann]) await desk.syncs();
    expect(ben.desk.cards([number])).not.toEqual(before);
    expect(ann.desk.cards([number])).toEqual(ben.desk.cards([number]));
    expect(ann.team.waiting().steps + ben.team.waiting().steps).toBe(0);
  });
});

describe('the log of customers', () => {
  it('that was written anew is noticed, and nothing more is taken from that server', async () => {
    const { team, ann } = await twoDesks();
    const owner = await administrator();
    await owner.ask(
      `UPDATE desk.event SET chain = sha256(chain) WHERE team = ${team.number} AND log = 'customers'`,
    );
    const done = await syncOnce(await ann.connect(), ann.parts);
    expect(done).toMatchObject({ ok: false, error: { problem: 'rewritten', log: 'customers', g: 2 } });
  });
});
