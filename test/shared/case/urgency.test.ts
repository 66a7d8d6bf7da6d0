import { describe, expect, it } from 'vitest';
import { caseCommandSchema } from '../../../shared/case/decide/caseCommand.ts';
import { decide } from '../../../shared/case/decide/decide.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import { at, fold, opened } from '../../support/aCase.ts';
import { deciding, donaulicht } from '../../support/deciding.ts';

const noon = at('2026-12-07T12:00:00+01:00');
const tam = { name: 'Jo Brandt', email: null, phone: null };
const withManager: Organization = { ...donaulicht, tam };
const email = {
  caseNumber: '48247',
  customerName: 'Donaulicht Versand',
  regionCountry: 'Europe, Austria',
  problem: 'Half of call recordings missing',
  description: 'Since Thursday.',
  impact: 'Disputes cannot be checked.',
};

function ladderOf(organization: Organization) {
  const events: CaseEvent[] = [opened()];
  return {
    state: () => fold(events),
    takes(step: 1 | 2 | 3, rest: object = { text: 'Nobody can check disputes.' }) {
      const command = caseCommandSchema.parse({ type: 'raise-urgency', case: '48247', step, ...rest });
      const decided = decide(command, fold(events), deciding(noon, { organization: () => organization }));
      if (decided.ok) events.push(...decided.value);
      return decided;
    },
  };
}

describe("the customer's urgency ladder (policy §7)", () => {
  it('leads from the case over the account manager to the management', () => {
    const ladder = ladderOf(withManager);
    expect(ladder.takes(2)).toEqual({ ok: false, error: { kind: 'ladder-step-first', step: 1 } });
    expect(ladder.takes(1).ok).toBe(true);
    expect(ladder.takes(3, { email })).toEqual({ ok: false, error: { kind: 'ladder-step-first', step: 2 } });
    expect(ladder.takes(2).ok).toBe(true);
    expect(ladder.takes(3, { email })).toMatchObject({
      value: [
        {
          type: 'escalated',
          step: 3,
          subject: 'Donaulicht Versand – 48247 – Half of call recordings missing',
        },
      ],
    });
    expect(ladder.state().ladder).toEqual({ 1: noon, 2: noon, 3: noon });
  });

  it('skips the account manager where there is none', () => {
    const ladder = ladderOf(donaulicht);
    ladder.takes(1);
    expect(ladder.takes(2)).toEqual({ ok: false, error: { kind: 'no-account-manager' } });
    expect(ladder.takes(3, { email }).ok).toBe(true);
  });

  it('asks once in the case, with issue and impact', () => {
    const ladder = ladderOf(donaulicht);
    expect(ladder.takes(1, {})).toEqual({ ok: false, error: { kind: 'text-missing' } });
    ladder.takes(1);
    expect(ladder.takes(1)).toEqual({ ok: false, error: { kind: 'ladder-step-taken', step: 1 } });
  });

  it('leaves the technical level alone', () => {
    const ladder = ladderOf(donaulicht);
    ladder.takes(1);
    expect(ladder.state().escalation).toBeNull();
  });

  it.each(['caseNumber', 'customerName', 'regionCountry', 'problem', 'description', 'impact'])(
    'holds an e-mail back that lacks its %s, and names it',
    (part) => {
      const ladder = ladderOf(donaulicht);
      ladder.takes(1);
      expect(ladder.takes(3, { email: { ...email, [part]: ' ' } })).toEqual({
        ok: false,
        error: { kind: 'email-incomplete', missing: [part] },
      });
    },
  );
});

describe('severity 1 (policy §5)', () => {
  const raise = (rest: object, events: ReadonlyArray<CaseEvent> = []) =>
    decide(
      caseCommandSchema.parse({
        type: 'change-severity',
        case: '48247',
        severity: 1,
        reason: 'Outage',
        ...rest,
      }),
      fold([opened(), ...events]),
      deciding(noon),
    );
  const reachable = (is: boolean): CaseEvent => ({
    type: 'contact-reachable',
    case: '48247',
    at: at('2026-12-07T09:00:00+01:00'),
    by: 'AS',
    reachable: is,
  });

  it('needs a contact who can be reached at all times', () => {
    expect(raise({})).toEqual({ ok: false, error: { kind: 'contact-not-reachable' } });
    expect(raise({}, [reachable(false)])).toMatchObject({ error: { kind: 'contact-not-reachable' } });
    expect(raise({}, [reachable(true)])).toMatchObject({ value: [{ type: 'severity-set' }] });
  });

  it('may be set together with that', () => {
    expect(raise({ reachable: true })).toMatchObject({
      value: [
        { type: 'contact-reachable', reachable: true },
        { type: 'severity-set', severity: 1 },
      ],
    });
  });
});
