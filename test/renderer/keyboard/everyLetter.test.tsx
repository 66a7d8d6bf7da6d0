import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadCalendars } from '../../../renderer/cases/calendars.ts';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { type CaseDialog, useScreen } from '../../../renderer/navigation/screenStore.ts';
import { DetailsPanel } from '../../../renderer/panel/DetailsPanel.tsx';
import { QueueList } from '../../../renderer/queue/QueueList.tsx';
import { CaseDialogs } from '../../../renderer/screens/CaseDialogs.tsx';
import { useToast } from '../../../renderer/toast/toastStore.ts';
import { useUnsent } from '../../../renderer/unsent/unsentStore.ts';
import { subscribe } from '../../../renderer/wiring/subscriptions.ts';
import { aDetail } from '../support/aDetail.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';
import { commandsOf } from '../support/openWindow.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz1234.', 'A'];
const TAKES_FOCUS = 'button, input, textarea, [tabindex]';

const DIALOGS: ReadonlyArray<CaseDialog> = [
  'note',
  'severity',
  'priority',
  'escalate',
  'assign',
  'update-status',
  'deliver-rca',
  'request-documents',
  'request-discussion',
  'closure-notice',
  'close',
];

let stop: () => void = () => undefined;
beforeEach(() => giveRoom(600));
afterEach(() => {
  cleanup();
  stop();
  useUnsent.setState({ byPlace: new Map(), kept: new Set() });
  vi.restoreAllMocks();
});

function WindowOfCases() {
  useKeys();
  return (
    <>
      <QueueList />
      <DetailsPanel overlaid={false} />
      <CaseDialogs />
    </>
  );
}

/** A list of two cases, of which the second is the current one. */
async function givenWindow() {
  const { calendar } = aDetail();
  const { asked } = givenQueue([aRow('1001'), aRow('1002')], {
    'case.read': ({ case: number }: { readonly case: string }) =>
      aDetail({ opening: { case: number }, row: { calendar: 'vienna' } }),
    'case.command': ({ command }: { readonly command: { readonly case: string } }) => ({
      case: command.case,
      events: [],
      opened: null,
      undoable: true,
      at: 0,
    }),
    'calendar.read': () => calendar,
    'clipboard.write': () => null,
    'escalation.read': () => ({ detail: aDetail(), address: 'desk@care.example', mailbox: calendar }),
  });
  await loadCalendars(['vienna']);
  stop = subscribe();
  await act(() => useQueue.getState().show('open'));
  await act(() => useQueue.getState().moveTo(1));
  render(<WindowOfCases />);
  await screen.findAllByText('Half of call recordings missing');
  return { cases: () => commandsOf(asked).map((command) => (command as { readonly case: string }).case) };
}

/** What a key asked for is asked by then. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

async function pressEveryLetter(on: Element): Promise<void> {
  for (const key of LETTERS) {
    act(() => {
      if (on instanceof HTMLElement) on.focus();
      fireEvent.keyDown(on, { key, shiftKey: key === 'A' });
    });
  }
  await settled();
}

it.each(DIALOGS)(
  'no letter acts on a case from the dialog %s, whatever of it has the focus',
  async (dialog) => {
    const { cases } = await givenWindow();
    act(() => useScreen.getState().lay({ kind: 'dialog', dialog, case: '1002' }));
    const box = await screen.findByRole('dialog');
    await pressEveryLetter(document.body);
    for (const part of box.querySelectorAll(TAKES_FOCUS)) await pressEveryLetter(part);
    expect(cases()).toEqual([]);
    expect(useScreen.getState().overlay).toEqual({ kind: 'dialog', dialog, case: '1002' });
  },
);

it('E on a closed case says why it is not escalated, and opens no form', async () => {
  await givenWindow();
  const closed = aDetail({ opening: { case: '1002' } });
  const actions = { ...closed.actions, 'raise-urgency': { kind: 'already-closed' } as const };
  act(() => useDetail.setState({ detail: { ...closed, actions } }));
  act(() => void fireEvent.keyDown(document.body, { key: 'e' }));
  await settled();
  expect(useToast.getState().toast?.text).toMatch(/closed/);
  expect(useScreen.getState().overlay).toBeNull();
});

it('each letter acts on no other case than the current one, wherever the focus is beside it', async () => {
  const { cases } = await givenWindow();
  const parts = screen.getByRole('complementary').querySelectorAll('button');
  for (const part of [document.body, ...[...parts].slice(0, 3)]) {
    for (const key of LETTERS) {
      act(() => useScreen.getState().lay(null));
      await act(() => useQueue.getState().find('1002'));
      act(() => void fireEvent.keyDown(part, { key, shiftKey: key === 'A' }));
      await settled();
    }
  }
  expect(new Set(cases())).toEqual(new Set(['1002']));
});
