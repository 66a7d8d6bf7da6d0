import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MovesDialog } from '../../../renderer/moves/MovesDialog.tsx';
import { useMoves } from '../../../renderer/moves/moveStore.ts';
import { RulesBanners } from '../../../renderer/moves/RulesBanners.tsx';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import type { DeadlineMove } from '../../../shared/queue/deadlineMove.ts';
import { at } from '../../support/aCase.ts';
import { openWindow, user } from '../support/openWindow.ts';

const ZONE_RULES: DeadlineMove = {
  id: '1',
  at: at('2026-12-07T08:00:00+02:00'),
  by: 'AS',
  causes: [{ kind: 'zone-rules', version: '2026f', before: '2025c' }],
  count: 2,
  moved: [
    {
      case: '48301',
      title: 'Outbound calls drop',
      severity: 2,
      zone: 'America/Vancouver',
      clock: 'restoration',
      before: at('2026-12-08T18:00:00-07:00'),
      after: at('2026-12-08T17:00:00-07:00'),
    },
    {
      case: '48301',
      title: 'Outbound calls drop',
      severity: 2,
      zone: 'America/Vancouver',
      clock: 'autoClose',
      before: null,
      after: at('2026-12-11T17:00:00-07:00'),
    },
  ],
  acknowledgedAt: null,
};
const CLOSED_DAYS: DeadlineMove = {
  ...ZONE_RULES,
  id: '2',
  causes: [{ kind: 'customer-days', customer: 'ACME', name: 'Acme Ltd' }],
  count: 5,
};

/** A window to whose main these moves are known. */
async function givenMoves(...moves: DeadlineMove[]) {
  let known = moves;
  const asked = await openWindow({
    'move.list': ({ acknowledged }: { readonly acknowledged: boolean }) =>
      known.filter(({ acknowledgedAt }) => acknowledged || acknowledgedAt === null),
    'move.acknowledge': ({ moves: ids }: { readonly moves: ReadonlyArray<string> }) => {
      known = known.map((move) => (ids.includes(move.id) ? { ...move, acknowledgedAt: move.at } : move));
      return null;
    },
  });
  await useMoves.getState().read();
  return asked;
}

describe('the banner of moved deadlines', () => {
  it('says how many were moved by what, and opens the list', async () => {
    await givenMoves(ZONE_RULES);
    render(<RulesBanners />);
    expect(screen.getByRole('status').textContent).toContain('Zone rules 2026f: 2 open deadlines moved');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(useScreen.getState().overlay).toEqual({ kind: 'moves' });
  });

  it('sums up several changes', async () => {
    await givenMoves(ZONE_RULES, CLOSED_DAYS);
    render(<RulesBanners />);
    expect(screen.getByRole('status').textContent).toContain('2 changes moved 7 open deadlines');
  });

  it('is gone when all is acknowledged', async () => {
    await givenMoves({ ...ZONE_RULES, acknowledgedAt: ZONE_RULES.at });
    render(<RulesBanners />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('the list of moved deadlines', () => {
  it('has each deadline before and after, here and at the customer', async () => {
    await givenMoves(ZONE_RULES);
    render(<MovesDialog />);
    const rows = await screen.findAllByRole('row');
    const cells = rows.slice(1).map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
    expect(cells.map(([, ...rest]) => rest)).toEqual([
      ['Restoration', 'Wed 03:0018:00 Tue in Vancouver', 'Wed 02:0017:00 Tue in Vancouver'],
      ['Closes', 'none', 'Sat 02:0017:00 Fri in Vancouver'],
    ]);
  });

  it('says when, at whose computer and instead of which rules', async () => {
    await givenMoves(ZONE_RULES);
    render(<MovesDialog />);
    expect(await screen.findByText('08:00, AS, instead of 2025c')).toBeTruthy();
  });

  it('takes one change off the list when it is acknowledged, and leaves the others', async () => {
    const asked = await givenMoves(ZONE_RULES, CLOSED_DAYS);
    render(<MovesDialog />);
    await user.click(await screen.findByRole('button', { name: /^Acknowledge\. Closed days of Acme Ltd/ }));
    expect(asked).toContainEqual({ channel: 'move.acknowledge', request: { moves: ['2'] } });
    await vi.waitFor(() => expect(useMoves.getState().moves.map(({ id }) => id)).toEqual(['1']));
  });

  it('keeps what was acknowledged, below what stands', async () => {
    await givenMoves({ ...CLOSED_DAYS, acknowledgedAt: at('2026-12-07T09:00:00+02:00') }, ZONE_RULES);
    render(<MovesDialog />);
    const sections = await screen.findAllByRole('region');
    expect(sections.map((section) => section.getAttribute('aria-label'))).toEqual([
      'Zone rules 2026f: 2 open deadlines moved',
      'Closed days of Acme Ltd: 5 open deadlines moved',
    ]);
    expect(sections[1]?.textContent).toContain('acknowledged 09:00');
    expect(sections[1]?.textContent).toContain('and 3 more deadlines');
  });

  it('opens the case of a deadline', async () => {
    await givenMoves(ZONE_RULES);
    render(<MovesDialog />);
    await user.click(await screen.findByRole('button', { name: 'Open 48301, Restoration' }));
    expect(useScreen.getState()).toMatchObject({ screen: { kind: 'case', case: '48301' }, overlay: null });
  });
});
