import { availableActions } from '../../../shared/case/decide/availableActions.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { CaseDetail } from '../../../shared/ipc/caseChannels.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { calendarOf, fold, opened } from '../../support/aCase.ts';
import { contact, deciding, donaulicht } from '../../support/deciding.ts';
import { aRow } from './aRow.ts';
import { NOW } from './openWindow.ts';

interface GivenDetail {
  /** What happened to the case since it was opened. */
  readonly events?: ReadonlyArray<CaseEvent>;
  readonly opening?: Parameters<typeof opened>[0];
  readonly row?: Partial<QueueRow>;
  readonly organization?: Partial<Organization>;
}

/** What main says of case 48247 of Donaulicht on Monday morning, folded from its events. */
export function aDetail({
  events = [],
  opening = {},
  row = {},
  organization = {},
}: GivenDetail = {}): CaseDetail {
  const first = opened({ contact: contact.id, ...opening });
  const all = [first, ...events];
  const state = fold(all);
  const { case: number, title, severity, priority } = state.opening;
  return {
    row: aRow(number, {
      title,
      severity,
      priority,
      customer: first.customer,
      owner: state.owner,
      clocks: state.clocks,
      version: all.length,
      ...row,
    }),
    state,
    events: all.map((event, at) => ({
      seq: at + 1,
      id: String(at + 1),
      recordedAt: event.at,
      event,
      retracted: false,
    })),
    actions: availableActions(state, { ...deciding(NOW), linked: () => null }),
    ledgers: { response: null, restoration: null, rca: null },
    calendar: calendarOf(first).spec,
    related: [],
    organization: {
      organization: { ...donaulicht, ...organization },
      registered: true,
      contacts: 1,
      openCases: 1,
    },
    contact: { contact, number: 1, of: 1, standing: { kind: 'active', since: 0 } },
  };
}
