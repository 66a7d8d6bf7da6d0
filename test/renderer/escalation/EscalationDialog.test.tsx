import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EscalationDialog } from '../../../renderer/escalation/EscalationDialog.tsx';
import { useUnsent } from '../../../renderer/unsent/unsentStore.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { CaseDetail } from '../../../shared/ipc/caseChannels.ts';
import { aDetail } from '../support/aDetail.ts';
import { commandsOf, NOW, openWindow, user, wrongWith } from '../support/openWindow.ts';

beforeEach(() => useUnsent.setState({ byPlace: new Map() }));

const told = { description: 'Half of the calls have no recording.', businessImpact: 'Disputes are lost.' };
const asked: CaseEvent = {
  type: 'escalated',
  case: '48247',
  at: NOW - 60_000,
  by: 'AS',
  level: 'Request in the case',
  reason: 'Issue and impact',
  step: 1,
};

async function escalate(detail: CaseDetail) {
  const questions = await openWindow({
    'case.command': () => ({ case: '48247', events: ['e'], opened: null, undoable: true, at: NOW }),
    'escalation.read': () => ({ detail, address: 'management@care.example', mailbox: detail.calendar }),
    'clipboard.write': () => null,
    'mail.open': () => null,
  });
  const onClose = vi.fn();
  const { unmount } = render(<EscalationDialog detail={detail} onClose={onClose} />);
  await screen.findByText(/read now$/);
  return {
    onClose,
    unmount,
    commands: () => commandsOf(questions),
    given: (channel: string) => questions.find((question) => question.channel === channel)?.request,
  };
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const press = (name: string) => user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
const send = () => user.keyboard('{Control>}{Enter}{/Control}');

describe('the request in the case (policy §7, step 1)', () => {
  it('begins with what the intake says, and is recorded as issue and impact', async () => {
    const { commands, onClose } = await escalate(aDetail({ opening: told }));
    expect(field('Issue').value).toBe(told.description);
    await send();
    expect(commands()).toEqual([
      {
        type: 'raise-urgency',
        case: '48247',
        expectedVersion: 1,
        step: 1,
        text: `Issue: ${told.description}\n\nImpact: ${told.businessImpact}`,
      },
    ]);
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  });

  it('takes the focus to what the intake left open, and is not recorded without it', async () => {
    const { commands } = await escalate(aDetail({ opening: { description: told.description } }));
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Impact on the business')));
    await send();
    expect(wrongWith(field('Impact on the business'))).toBe('Impact on the business is needed');
    expect(wrongWith(field('Issue'))).toBeNull();
    expect(commands()).toEqual([]);
  });

  it('keeps what was typed while the dialog is closed', async () => {
    const { unmount } = await escalate(aDetail());
    await user.type(field('Issue'), 'Calls drop.');
    unmount();
    await escalate(aDetail());
    expect(field('Issue').value).toBe('Calls drop.');
  });
});

describe('the e-mail to the management (policy §7, step 3)', () => {
  const ready = () => aDetail({ opening: told, events: [asked] });

  it('is recorded only when the analyst says that it was sent', async () => {
    const { commands, given, onClose } = await escalate(ready());
    await send();
    expect(given('mail.open')).toMatchObject({
      subject: expect.stringContaining('48247'),
      body: expect.stringContaining(told.businessImpact),
    });
    expect(commands()).toEqual([]);
    await press('Record as sent');
    expect(commands()).toMatchObject([
      { type: 'raise-urgency', step: 3, email: { caseNumber: '48247', impact: told.businessImpact } },
    ]);
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  });

  it('leaves by the clipboard too', async () => {
    const { given } = await escalate(ready());
    await press('Copy e-mail');
    expect(given('clipboard.write')).toMatchObject({ text: expect.stringContaining(told.description) });
    expect(screen.getByRole('button', { name: /^Record as sent/ })).toBeDefined();
  });

  it('does not leave while one of its six parts is missing; F8 leads from one to the next', async () => {
    const { given } = await escalate(ready());
    await user.clear(field('Customer region/country'));
    await user.clear(field('Business impact / urgency rationale'));
    expect(screen.getByText('2 of 6 fields missing')).toBeDefined();
    await send();
    await press('Copy e-mail');
    expect([given('mail.open'), given('clipboard.write')]).toEqual([undefined, undefined]);
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(field('Customer region/country'));
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(field('Business impact / urgency rationale'));
    await user.keyboard('Nobody is paid.');
    expect(screen.getByText('1 of 6 fields missing')).toBeDefined();
  });

  it('that has left and is changed since has not left as it is now', async () => {
    await escalate(ready());
    await press('Copy e-mail');
    await user.type(field('Brief problem statement'), '!');
    expect(screen.queryByRole('button', { name: /^Record as sent/ })).toBeNull();
  });
});

describe('the next technical level', () => {
  it('goes to the next one unless another is chosen, and needs its reason', async () => {
    const { commands } = await escalate(aDetail());
    await user.click(screen.getByText('Technical level'));
    await send();
    expect(wrongWith(field('Reason'))).toBe('Reason is needed');
    await user.click(screen.getByText('Level 3', { selector: 'label' }));
    await user.type(field('Reason'), 'Reproduced here.');
    await send();
    expect(commands()).toEqual([
      { type: 'escalate', case: '48247', expectedVersion: 1, level: '3', reason: 'Reproduced here.' },
    ]);
  });
});

it('says why no step may be taken of a case that is closed, and has nothing to fill in', async () => {
  const open = aDetail();
  await escalate({
    ...open,
    actions: { ...open.actions, 'raise-urgency': { kind: 'already-closed' } },
  });
  expect(screen.getByText('No step of the ladder can be taken now.')).toBeDefined();
  expect(screen.getByRole('status').textContent).toMatch(/closed/);
  expect(screen.queryByRole('textbox')).toBeNull();
});
