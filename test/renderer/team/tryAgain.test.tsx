import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { TeamBanner } from '../../../renderer/team/TeamBanner.tsx';
import { TeamDialog } from '../../../renderer/team/TeamDialog.tsx';
import { followTeam, useTeam } from '../../../renderer/team/teamStore.ts';
import type { TeamStatus } from '../../../shared/ipc/teamChannels.ts';
import type { WireState } from '../../../shared/team/wireState.ts';
import { NOW, openWindow, user } from '../support/openWindow.ts';
import { push } from '../support/stubDesk.ts';

const ASKED: WireState = {
  link: 'stopped',
  since: NOW,
  heardAt: null,
  problem: { kind: 'password', words: 'The password of the login care_as is missing or wrong.' },
  server: null,
};
const OFFLINE: WireState = {
  ...ASKED,
  link: 'offline',
  problem: { kind: 'unreachable', words: 'Nobody answers at desk-db.care.example.' },
};

/** The window of a desk whose team is not reached. Gives what a person tried. */
async function givenAway(wire: WireState, hasKeyring = true) {
  const rest = { mates: [], head: 0, waiting: { steps: 0, held: 0 }, numbersLeft: 0, setAside: 0 };
  const status: TeamStatus = { ...rest, wire, hasKeyring };
  const asked = await openWindow(
    { 'team.status': () => status, 'team.tryAgain': () => null },
    { name: 'care', handle: 'AS', desk: 'D1' },
  );
  followTeam();
  await useTeam.getState().read();
  return () => asked.filter(({ channel }) => channel === 'team.tryAgain').map(({ request }) => request);
}

describe('a desk that its team does not let in', () => {
  it('says over the window that the password is needed, and leads to where it is entered', async () => {
    await givenAway(ASKED);
    render(<TeamBanner />);
    await user.click(screen.getByRole('button', { name: 'Enter the password' }));
    expect(useScreen.getState().overlay).toEqual({ kind: 'team' });
  });

  it('takes the password from a field that has the focus, by Enter, and holds it nowhere afterwards', async () => {
    const tried = await givenAway(ASKED);
    render(<TeamDialog />);
    const field = screen.getByLabelText<HTMLInputElement>('Password');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('correct horse{Enter}');
    expect(tried()).toEqual([{ password: 'correct horse' }]);
    expect(field.value).toBe('');
    expect(JSON.stringify(useTeam.getState())).not.toContain('correct horse');
  });

  it('sends one password at a time, and takes another once the server refused it', async () => {
    const tried = await givenAway(ASKED);
    render(<TeamDialog />);
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}again{Enter}');
    expect(tried()).toEqual([{ password: 'wrong' }]);
    act(() => push('team.wire', { ...ASKED }));
    await user.type(screen.getByLabelText('Password'), '{Enter}');
    expect(tried()).toEqual([{ password: 'wrong' }, { password: 'again' }]);
  });

  it('hides what is typed until it is asked to show it', async () => {
    await givenAway(ASKED);
    render(<TeamDialog />);
    const field = screen.getByLabelText<HTMLInputElement>('Password');
    expect(field.type).toBe('password');
    await user.click(screen.getByRole('button', { name: 'Show the password' }));
    expect(field.type).toBe('text');
    await user.click(screen.getByRole('button', { name: 'Hide the password' }));
    expect(field.type).toBe('password');
  });

  it.each([
    [true, 'Kept in the profile, encrypted; the keyring of this computer has the key.'],
    [false, 'Asked at each start, since this computer has no keyring.'],
  ])('says where the password is kept, with a keyring: %s', async (hasKeyring, words) => {
    await givenAway(ASKED, hasKeyring);
    render(<TeamDialog />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('tries again by R where something else stands in the way', async () => {
    const tried = await givenAway(OFFLINE);
    render(<TeamDialog />);
    expect(screen.queryByLabelText('Password')).toBeNull();
    await user.keyboard('r');
    expect(tried()).toEqual([{}]);
  });
});
