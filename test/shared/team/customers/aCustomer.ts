import type { DesignatedContact } from '../../../../shared/customer/contact.ts';
import type { CustomerChange } from '../../../../shared/customer/customerChange.ts';
import type { Organization } from '../../../../shared/customer/organization.ts';
import type { OrganizationCommand } from '../../../../shared/customer/organizationCommand.ts';
import type { ChangeStep, NamedChange } from '../../../../shared/team/customers/changeStep.ts';
import { type RebasedChanges, rebaseChanges } from '../../../../shared/team/customers/rebaseChanges.ts';

export const ACME: Organization = {
  id: 'ACME',
  name: 'Acme Ltd',
  shortName: 'acme',
  organizationId: null,
  zone: 'America/New_York',
  city: null,
  holidays: null,
  region: null,
  country: null,
  licence: null,
  tam: null,
  held: null,
};

export const ROBIN: DesignatedContact = {
  id: 'ACME-1',
  customer: 'ACME',
  name: 'Robin Alder',
  email: null,
  phone: null,
  languages: null,
  trainedAt: 1_700_000_000_000,
  credentialsAt: null,
  withdrawnAt: null,
};

export const organization = (changed: Partial<Organization> = {}): OrganizationCommand => ({
  type: 'set-organization',
  organization: { ...ACME, ...changed },
});

export const contact = (changed: Partial<DesignatedContact> = {}): OrganizationCommand => ({
  type: 'set-contact',
  contact: { ...ROBIN, ...changed },
});

export const closed = (
  date: string,
  closedFor = 'Company day',
  reason = 'They said so',
): OrganizationCommand => ({
  type: 'edit-closed-day',
  customer: 'ACME',
  edit: { date, closedFor, reason },
});

export const reopened = (date: string): OrganizationCommand => ({
  type: 'undo-closed-day',
  customer: 'ACME',
  date,
  reason: 'A mistake',
});

/** What three parties did to one customer: all knew `before`; the team did `theirs`, this desk each of `mine` as a step. */
export interface Parted {
  readonly before?: ReadonlyArray<CustomerChange>;
  readonly theirs: ReadonlyArray<CustomerChange | 'newer'>;
  readonly mine: ReadonlyArray<CustomerChange | ReadonlyArray<CustomerChange>>;
  readonly refused?: ReadonlyArray<number>;
  /** The customers of contacts of other customers. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** Registered, with one contact. */
export const REGISTERED = [organization(), contact()];

/** Puts the steps of this desk on what the team did. */
export function brought({ before = REGISTERED, theirs, mine, refused = [], elsewhere = {} }: Parted) {
  const confirmed = [...before, ...theirs].map(
    (change, n): NamedChange => ({ id: `t${n + 1}`, at: n, by: 'BK', change }),
  );
  let saw = before.length;
  const steps = mine.map((one, n): ChangeStep => {
    const changes = [one]
      .flat()
      .map((change, k) => ({ id: `m${n + 1}.${k + 1}`, at: 100 + n, by: 'AM', change }));
    const step = { id: `s${n + 1}`, customer: 'ACME', changes, by: 'AM', at: 100 + n, saw };
    saw += changes.length;
    return step;
  });
  let next = 0;
  const newId = (): string => {
    next += 1;
    return `n${next}`;
  };
  const rebased = rebaseChanges(
    { changesOf: () => confirmed, customerOf: (id) => elsewhere[id] ?? null },
    steps,
    { now: 200, newId },
    new Set(refused.map((n) => `s${n + 1}`)),
  );
  return { confirmed, rebased };
}

/** What became of each step, in a word or two. */
export function outcomesOf(rebased: ReadonlyArray<RebasedChanges>): ReadonlyArray<string> {
  return rebased.map(({ outcome }) => {
    if (outcome.kind === 'already-so') return outcome.kind;
    return outcome.kind === 'kept' ? outcome.how : outcome.why;
  });
}
