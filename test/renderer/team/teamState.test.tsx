import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { StatusBar } from '../../../renderer/frame/StatusBar.tsx';
import { TopBar } from '../../../renderer/frame/TopBar.tsx';
import { TeamBanner } from '../../../renderer/team/TeamBanner.tsx';
import { TeamDialog } from '../../../renderer/team/TeamDialog.tsx';
import { followTeam, useTeam } from '../../../renderer/team/teamStore.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { TeamStatus } from '../../../shared/ipc/teamChannels.ts';
import type { PresentMate } from '../../../shared/team/wireState.ts';
import { countsOf } from '../support/givenQueue.ts';
import { NOW, openWindow } from '../support/openWindow.ts';
import { push } from '../support/stubDesk.ts';

const SERVER = {
  address: 'desk-db.care.example:5432/care',
  login: 'care_as',
  role: 'analyst',
  head: 1_204,
  schema: 7,
  leastProtocol: 1,
  eventVersion: 2,
  clockOffset: -2_300,
} as const;

const LIVE: TeamStatus = {
  wire: { link: 'live', since: NOW, heardAt: NOW, problem: null, server: SERVER },
  mates: [mate('KT', 'D2'), mate('KT', 'D3'), mate('RO', 'D4')],
  head: 1_204,
  waiting: { steps: 2, held: 0 },
  numbersLeft: 48,
  setAside: 0,
  hasKeyring: true,
};

function mate(handle: string, desk: string): PresentMate {
  return { handle, desk, viewing: null, isWriting: false, seenAt: NOW };
}

/** The window of AS at the desk D1 of the team care, whose state is this one. */
async function givenTeam(status: TeamStatus = LIVE) {
  await openWindow({ 'team.status': () => status }, { name: 'care', handle: 'AS', desk: 'D1' });
  followTeam();
  await useTeam.getState().read();
  givenCounts();
}

function givenCounts(): void {
  useCounts.setState({ counts: { ...countsOf([]), savedAt: NOW } });
}

describe('the state of the team', () => {
  it('says in the status bar that it is live, how many people are here, and what waits to be sent', async () => {
    await givenTeam();
    render(<StatusBar />);
    expect(
      screen.getByRole('button', { name: 'Team live 3 here 2 to send Details of the team' }),
    ).toBeTruthy();
  });

  it('says since when it is offline, and as of when the desk and the team see each other', async () => {
    await givenTeam();
    render(
      <>
        <TeamBanner />
        <StatusBar />
      </>,
    );
    push('team.wire', { ...LIVE.wire, link: 'offline', since: NOW, heardAt: NOW - 2 * MINUTE });
    expect(await screen.findByText(/^You are offline. The team sees you as of 09:12/)).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Offline since 09:14 2 to send Details of the team' }),
    ).toBeTruthy();
  });

  it('says in its details what stands in the way, how far both logs are, and how far the clock is off', async () => {
    const problem = { kind: 'password', words: 'The password of the login care_as is wrong.' } as const;
    const wire = { ...LIVE.wire, link: 'stopped', problem, server: { ...SERVER, head: 1_300 } } as const;
    await givenTeam({ ...LIVE, wire, waiting: { steps: 2, held: 1 } });
    render(<TeamDialog />);
    const dialog = screen.getByRole('dialog', { name: 'Team care' });
    expect(dialog.textContent).toContain('The password of the login care_as is wrong.');
    expect(dialog.textContent).toContain('event 1\u2009204 of 1\u2009300');
    expect(dialog.textContent).toContain('2.3 s ahead of the server');
    expect(dialog.textContent).toContain('1 step not taken by the team');
    expect(dialog.textContent).toContain('nobody else');
  });

  it('stands in the top bar in the place of what a desk of its own says of its saving', async () => {
    await givenTeam();
    render(<TopBar />);
    expect(screen.getByText('2 to send')).toBeTruthy();
    expect(screen.queryByText(/^Saved/)).toBeNull();
  });

  it('is nothing on a desk of its own, which asks nothing either', async () => {
    useTeam.setState({ status: null });
    const asked = await openWindow({});
    followTeam();
    givenCounts();
    render(
      <>
        <TeamBanner />
        <TopBar />
        <StatusBar />
      </>,
    );
    expect(screen.queryByText(/[Tt]eam/)).toBeNull();
    expect(screen.getByText(/^Saved/)).toBeTruthy();
    expect(asked.filter(({ channel }) => channel.startsWith('team.'))).toEqual([]);
  });
});
