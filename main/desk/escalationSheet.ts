import type { EscalationSheet } from '../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { given } from '../../shared/lang/given.ts';
import { ok, type Result } from '../../shared/lang/result.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { type DeskCore, editionOf } from './deskCore.ts';
import { hoursOf } from './organizations/organizationSite.ts';
import { readCaseDetail } from './readDesk.ts';

/** No customer has the empty id: no edit of closed days can touch the mailbox. */
const NOBODY = '';

/** The case, the address that its edition names, and when that mailbox is read (policy §7). */
export function readEscalation(core: DeskCore, caseNumber: string): Result<EscalationSheet, DeskProblem> {
  const detail = readCaseDetail(core, caseNumber);
  if (!detail.ok) return detail;
  const edition = editionOf(core, detail.value.state);
  const { address, zone, holidays } = edition.escalation;
  const hours = hoursOf(core, {
    site: { id: NOBODY, name: address, zone, ...given({ holidays }) },
    edition: asMailbox(edition),
    around: core.now(),
  });
  return ok({ detail: detail.value, address, mailbox: hours.spec });
}

/** The edition with the hours of the mailbox: calendars are told apart by the name of their edition. */
function asMailbox(edition: Edition): Edition {
  return { ...edition, id: `${edition.id} mailbox`, week: edition.escalation.week };
}
