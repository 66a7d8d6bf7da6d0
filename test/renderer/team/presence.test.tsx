import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { PresencePills } from '../../../renderer/team/PresencePills.tsx';
import { useTeam } from '../../../renderer/team/teamStore.ts';
import { followPresence } from '../../../renderer/wiring/followPresence.ts';
import type { CaseDetail } from '../../../shared/ipc/caseChannels.ts';
import type { TeamStatus } from '../../../shared/ipc/teamChannels.ts';
import type { WireLink } from '../../../shared/team/wireState.ts';
import { NOW, openWindow, said } from '../support/openWindow.ts';

const CARE = { name: 'care', handle: 'AS', desk: 'D1' };

afterEach(() => {
  useTeam.setState({ status: null });
  useDetail.setState(useDetail.getInitialState(), true);
});

function givenMates(link: WireLink, ...looks: ReadonlyArray<readonly [string, boolean]>): void {
  const mates = looks.map(([handle, isWriting], place) => ({
    ...{ handle, desk: `D${place + 2}`, viewing: '48247', isWriting, seenAt: NOW },
  }));
  const wire = { link, since: NOW, heardAt: NOW, problem: null, server: null };
  const rest = { head: 0, waiting: { steps: 0, held: 0 }, numbersLeft: 0, setAside: 0, hasKeyring: false };
  useTeam.setState({ status: { wire, mates, ...rest } satisfies TeamStatus });
}

const names = () => screen.queryAllByRole('img').map((pill) => pill.getAttribute('aria-label'));

describe('who else is at a case', () => {
  it('is said by initials, who writes first, oneself never, and more than two are counted', async () => {
    await openWindow({}, CARE);
    givenMates('live', ['RO', false], ['AS', false], ['KT', true], ['LN', false], ['RO', false]);
    render(<PresencePills case="48247" />);
    expect(names()).toEqual(['KT writes in 48247', 'RO looks at 48247']);
    expect(screen.getByText('+1')).toBeTruthy();
  });

  it('is not said of another case, nor while the team is not reached', async () => {
    await openWindow({}, CARE);
    givenMates('live', ['RO', false]);
    render(<PresencePills case="48262" />);
    expect(names()).toEqual([]);
    givenMates('offline', ['RO', false]);
    render(<PresencePills case="48247" />);
    expect(names()).toEqual([]);
  });
});

function detailOf(owner: string, by: string): CaseDetail {
  const events = [{ event: { type: 'owner-set', by, owner } }];
  return { row: { case: '48247', owner }, events } as unknown as CaseDetail;
}

describe('the case on the screen', () => {
  it('is told to the team once the selection rests, with whether something is written in it', async () => {
    const asked = await openWindow({ 'team.look': () => null }, CARE);
    const stop = followPresence();
    useDetail.setState({ case: '48262' });
    useDetail.setState({ case: '48247' });
    useScreen.setState({ overlay: { kind: 'dialog', dialog: 'note', case: '48247' } });
    await vi.waitFor(() => expect(asked).toHaveLength(1), 5_000);
    expect(asked).toEqual([{ channel: 'team.look', request: { case: '48247', isWriting: true } }]);
    stop();
  });

  it('is said to be taken when another took it, and not by what one did oneself', async () => {
    await openWindow({ 'team.look': () => null }, CARE);
    const stop = followPresence();
    useDetail.setState({ case: '48247', detail: detailOf('AS', 'AS') });
    useDetail.setState({ detail: detailOf('LN', 'AS') });
    expect(said()).toBeNull();
    useDetail.setState({ detail: detailOf('KT', 'KT') });
    expect(said()).toBe('KT took 48247 just now. You have it open.');
    useDetail.setState({ detail: detailOf('LN', 'PV') });
    expect(said()).toBe('PV gave 48247 to LN just now. You have it open.');
    stop();
  });
});
