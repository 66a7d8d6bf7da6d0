import { describe, expect, it } from 'vitest';
import type { Life } from '../../../../shared/case/events/life.ts';
import { nextLife } from '../../../../shared/case/events/life.ts';
import type { CaseStage } from '../../../../shared/policy/caseStage.ts';
import { CASE_STAGES } from '../../../../shared/policy/caseStage.ts';
import type { Happening } from '../newYorkWeek.ts';
import { happens } from '../newYorkWeek.ts';

const lifeAfter = (life: Life, happening: Happening): Life | null =>
  nextLife(life, happens('Tue 10:00', happening));
const reachable = (happening: Happening, functionRestored = false): Partial<Record<CaseStage, CaseStage>> =>
  Object.fromEntries(
    CASE_STAGES.map((stage) => [stage, lifeAfter({ stage, functionRestored }, happening)?.stage]).filter(
      ([, next]) => next !== undefined,
    ),
  );

describe('the life of a case (policy §5)', () => {
  it('a response turns open into in progress and else leaves the state, on any case not closed', () => {
    expect(reachable({ type: 'responded' })).toEqual({
      open: 'in-progress',
      'in-progress': 'in-progress',
      'awaiting-customer': 'awaiting-customer',
      restored: 'restored',
      'resolution-proposed': 'resolution-proposed',
    });
  });

  it('the customer is asked from open, in progress or restored', () => {
    expect(Object.keys(reachable({ type: 'awaiting-customer' }))).toEqual([
      'open',
      'in-progress',
      'restored',
    ]);
  });

  it('a reply leads back to restored if the function is restored, else to in progress', () => {
    expect(reachable({ type: 'customer-replied' }, false)).toEqual({ 'awaiting-customer': 'in-progress' });
    expect(reachable({ type: 'customer-replied' }, true)).toEqual({ 'awaiting-customer': 'restored' });
  });

  it('a restoration comes from open, in progress or awaiting', () => {
    expect(Object.keys(reachable({ type: 'restored' }))).toEqual([
      'open',
      'in-progress',
      'awaiting-customer',
    ]);
  });

  it('a resolution is proposed from any of these or restored', () => {
    const from = ['open', 'in-progress', 'awaiting-customer', 'restored'];
    expect(Object.keys(reachable({ type: 'resolution-proposed' }))).toEqual(from);
  });

  it('an issue is reported only in Resolution Proposed, and the function still counts as restored', () => {
    expect(reachable({ type: 'issue-reported' })).toEqual({ 'resolution-proposed': 'in-progress' });
    const proposed = lifeAfter({ stage: 'open', functionRestored: false }, { type: 'resolution-proposed' });
    expect(proposed && lifeAfter(proposed, { type: 'issue-reported' })?.functionRestored).toBe(true);
  });

  it('any case but a closed one is closed', () => {
    expect(Object.keys(reachable({ type: 'closed' }))).toEqual(
      CASE_STAGES.filter((stage) => stage !== 'closed'),
    );
  });

  it('a case is reopened from restored, Resolution Proposed or closed', () => {
    const from = { restored: 'in-progress', 'resolution-proposed': 'in-progress', closed: 'in-progress' };
    expect(reachable({ type: 'reopened', impact: false }, true)).toEqual(from);
    expect(reachable({ type: 'reopened', impact: true }, false)).toEqual(from);
  });

  it('with impact a case is reopened also while it is worked on and its function counts as restored', () => {
    const from = Object.keys(reachable({ type: 'reopened', impact: true }, true));
    expect(from).toEqual(['in-progress', 'awaiting-customer', 'restored', 'resolution-proposed', 'closed']);
  });

  it('severity and priority are set on any case not closed', () => {
    const open = CASE_STAGES.filter((stage) => stage !== 'closed');
    expect(Object.keys(reachable({ type: 'severity-set', severity: 1, reason: '-' }))).toEqual(open);
    expect(Object.keys(reachable({ type: 'priority-set', priority: 1 }))).toEqual(open);
  });

  it.each<Happening>([
    { type: 'note', text: '-' },
    { type: 'status-update', explanation: '-', initialRca: '-' },
    { type: 'rca-delivered', complete: true },
    { type: 'escalated', level: 'L2', reason: '-' },
    { type: 'owner-set', owner: null },
    { type: 'contact-reachable', reachable: true },
    { type: 'closure-notice', text: '-' },
  ])('$type is possible at any time and moves nothing', (happening) => {
    expect(reachable(happening)).toEqual(Object.fromEntries(CASE_STAGES.map((stage) => [stage, stage])));
  });
});
