import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ClosureNoticeDialog } from '../../../renderer/closing/ClosureNoticeDialog.tsx';
import { useUnsent } from '../../../renderer/unsent/unsentStore.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { aDetail } from '../support/aDetail.ts';
import { commandsOf, NOW, openWindow, user, wrongWith } from '../support/openWindow.ts';

beforeEach(() => useUnsent.setState({ byPlace: new Map() }));

const awaiting: CaseEvent = { type: 'awaiting-customer', case: '48247', at: NOW - 60_000, by: 'AS' };

async function give() {
  const asked = await openWindow({
    'case.command': () => ({ case: '48247', events: ['e'], opened: null, undoable: true, at: NOW }),
    'clipboard.write': () => null,
    'mail.open': () => null,
  });
  const onClose = vi.fn();
  const detail = aDetail({ events: [awaiting] });
  const { unmount } = render(<ClosureNoticeDialog detail={detail} onClose={onClose} />);
  return {
    onClose,
    unmount,
    commands: () => commandsOf(asked),
    given: (channel: string) => asked.find((question) => question.channel === channel)?.request,
  };
}

const notice = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notice to the customer' });
const send = () => user.keyboard('{Control>}{Enter}{/Control}');

it('is prepared, names the contact and when the case may be closed, and is recorded as it was sent', async () => {
  const { commands, onClose } = await give();
  expect(notice().value).toContain('48247');
  expect(screen.getByRole('dialog').textContent).toContain('ines.falk@donaulicht.example');
  const text = notice().value;
  await user.type(notice(), ' Call us at any time.');
  await send();
  expect(commands()).toEqual([
    {
      type: 'give-closure-notice',
      case: '48247',
      expectedVersion: 2,
      text: `${text.trimEnd()} Call us at any time.`,
    },
  ]);
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
});

it('needs its text', async () => {
  const { commands } = await give();
  await user.clear(notice());
  await send();
  expect(wrongWith(notice())).toBe('The notice needs its text');
  expect(commands()).toEqual([]);
});

it('keeps what was typed while the dialog is closed, and gives the prepared text back', async () => {
  const { unmount } = await give();
  const prepared = notice().value;
  await user.type(notice(), ' Call us.');
  unmount();
  await give();
  expect(notice().value).toBe(`${prepared} Call us.`);
  await user.click(screen.getByRole('button', { name: 'Take the prepared text' }));
  expect(notice().value).toBe(prepared);
  expect(screen.queryByRole('button', { name: 'Take the prepared text' })).toBeNull();
});

it('goes to the mail client with the address of the contact', async () => {
  const { given } = await give();
  const text = notice().value;
  await user.click(screen.getByRole('button', { name: 'Open in mail client' }));
  expect(given('mail.open')).toMatchObject({ to: 'ines.falk@donaulicht.example', body: text });
});
