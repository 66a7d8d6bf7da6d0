import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { loadCalendars } from '../../../renderer/cases/calendars.ts';
import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import type { CaseDialog } from '../../../renderer/navigation/screenStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { CaseDialogs } from '../../../renderer/screens/CaseDialogs.tsx';
import type { CaseDetail } from '../../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { QueueCounts } from '../../../shared/ipc/queueChannels.ts';
import { aDetail } from '../support/aDetail.ts';
import { commandsOf, NOW, openWindow, said, user, wrongWith } from '../support/openWindow.ts';
import { refuse } from '../support/stubDesk.ts';

const done = { case: '48247', events: ['e'], opened: null, undoable: true, at: NOW };
const onCase = { case: '48247', expectedVersion: 1 };

interface Given {
  readonly detail?: CaseDetail;
  /** Why main does not do it. */
  readonly problem?: DeskProblem;
}

async function openDialog(dialog: CaseDialog, { detail = aDetail(), problem }: Given = {}) {
  const asked = await openWindow({
    'case.command': () => (problem === undefined ? done : refuse(problem)),
    'calendar.read': () => detail.calendar,
  });
  await loadCalendars([detail.row.calendar]);
  useDetail.setState({ case: null, detail });
  useCounts.setState({
    counts: { owners: ['KT', 'LN'], allOwners: ['KT', 'LN', 'QA'] } as unknown as QueueCounts,
  });
  useScreen.setState({ overlay: { kind: 'dialog', dialog, case: detail.row.case } });
  render(<CaseDialogs />);
  // Keys go to the dialog once it has the focus: a person waits for that too.
  await vi.waitFor(() => expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true));
  return { commands: () => commandsOf(asked) };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const choose = (group: string, answer: string) =>
  user.click(within(screen.getByRole('group', { name: group })).getByText(answer));
const send = () => user.keyboard('{Control>}{Enter}{/Control}');
const isOpen = () => screen.queryByRole('dialog') !== null;
describe('the dialog of a step', () => {
  it('names the case, takes the focus to its first field and is left by Escape, with nothing sent', async () => {
    const { commands } = await openDialog('note');
    expect(screen.getByRole('dialog', { name: 'Note' }).textContent).toContain(
      '48247Half of call recordings missing',
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Note')));
    await user.keyboard('Half{Escape}');
    expect(isOpen()).toBe(false);
    expect(commands()).toEqual([]);
  });

  it('sets the next step by a note, which says it where there are no other words', async () => {
    const { commands } = await openDialog('next-step');
    await user.type(field('Next step'), 'Call contact 1');
    await send();
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    const text = 'Call contact 1';
    expect(commands()).toEqual([{ type: 'note', ...onCase, text, nextStep: text }]);
  });

  it('closes when main has done the step, and says so', async () => {
    await openDialog('note');
    await user.type(field('Note'), 'Called back.');
    await send();
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(said()).toMatch(/^Noted on 48247 at /);
  });

  it('stays with what was typed when main refuses, and says why', async () => {
    await openDialog('note', { problem: { kind: 'changed-meanwhile', case: '48247' } });
    await user.type(field('Note'), 'Called back.');
    await send();
    await vi.waitFor(() => expect(said()).toMatch(/48247/));
    expect(isOpen()).toBe(true);
    expect(field('Note').value).toBe('Called back.');
  });

  it('is about the case that is looked at: it goes when another is', async () => {
    await openDialog('note');
    expect(isOpen()).toBe(true);
    useScreen.setState({ overlay: { kind: 'dialog', dialog: 'note', case: '48999' } });
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });
});

describe('a note', () => {
  it('needs its words, and may say the next step', async () => {
    const { commands } = await openDialog('note');
    await send();
    expect(wrongWith(field('Note'))).toBe('Note is needed');
    expect(wrongWith(field('Next step'))).toBeNull();
    expect(commands()).toEqual([]);
    await user.type(field('Note'), '  Called back. ');
    await user.type(field('Next step'), 'Call contact 1');
    await send();
    expect(commands()).toEqual([
      { type: 'note', ...onCase, text: 'Called back.', nextStep: 'Call contact 1' },
    ]);
  });
});

describe('a status update', () => {
  it('needs an explanation and an initial RCA (policy §5)', async () => {
    const { commands } = await openDialog('update-status');
    await user.type(screen.getAllByRole('textbox')[0] as HTMLElement, 'A disk was full.');
    await send();
    expect(commands()).toEqual([]);
    await user.type(screen.getAllByRole('textbox')[1] as HTMLElement, 'No alarm on disks.');
    await send();
    expect(commands()).toEqual([
      {
        type: 'update-status',
        ...onCase,
        explanation: 'A disk was full.',
        initialRca: 'No alarm on disks.',
      },
    ]);
  });
});

describe('a request for documents', () => {
  it('goes to somebody, about something', async () => {
    const { commands } = await openDialog('request-documents');
    const [addressee, documents] = screen.getAllByRole('textbox') as [HTMLElement, HTMLElement];
    await send();
    expect([wrongWith(addressee), wrongWith(documents)]).not.toContain(null);
    await user.type(addressee, 'Ines Falk');
    await user.type(documents, 'The log of Friday.');
    await send();
    expect(commands()).toEqual([
      { type: 'request-documents', ...onCase, addressee: 'Ines Falk', text: 'The log of Friday.' },
    ]);
  });
});

describe('a change of severity', () => {
  it('offers the other severities, and shows what each does to the clocks', async () => {
    await openDialog('severity');
    const others = within(screen.getByRole('group', { name: 'Severity' })).getAllByRole('radio');
    expect(others.map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'Severity 1 Critical',
      'Severity 3 Medium',
      'Severity 4 Low',
    ]);
    expect(screen.queryByRole('row', { name: /^Response/ })).toBeNull();
    await user.keyboard('4');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Severity 4 Low');
    await user.keyboard('1');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Severity 1 Critical');
    expect(screen.getByRole('row', { name: /^Response/ }).textContent).toContain('09:24');
  });

  it('opens with nothing chosen, and needs its severity and its reason', async () => {
    const { commands } = await openDialog('severity');
    const group = screen.getByRole('group', { name: 'Severity' });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.every(({ checked }) => !checked)).toBe(true);
    await send();
    expect(wrongWith(field('Reason'))).toBe('Reason is needed');
    expect(group.textContent).toContain('Choose the severity that it is to have');
    await user.type(field('Reason'), 'Only exports.');
    await send();
    expect(commands()).toEqual([]);
  });

  it('is sent with who agreed to it and what the customer asked for', async () => {
    const { commands } = await openDialog('severity');
    await choose('Severity', 'Medium');
    await choose('Agreed by', 'Care and customer');
    await choose('The customer asks for', 'S4');
    await user.type(field('Reason'), 'Only exports.');
    await send();
    expect(commands()).toEqual([
      { type: 'change-severity', ...onCase, severity: 3, reason: 'Only exports.', agreed: 'both', asked: 4 },
    ]);
  });

  it('to 1 asks whether the contact is reachable at all times (policy §5), to another does not', async () => {
    const { commands } = await openDialog('severity');
    await choose('Severity', 'Low');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await choose('Severity', 'Critical');
    await user.click(screen.getByRole('checkbox', { name: 'The contact can be reached at all times' }));
    await user.type(field('Reason'), 'All calls.');
    await send();
    expect(commands()).toEqual([
      {
        type: 'change-severity',
        ...onCase,
        severity: 1,
        reason: 'All calls.',
        agreed: 'care',
        reachable: true,
      },
    ]);
  });
});

describe('a change of priority', () => {
  it('begins with the priority that the case has, and is sent with the chosen one', async () => {
    const { commands } = await openDialog('priority');
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked);
    expect(chosen?.value).toBe('2');
    await user.click(screen.getByText('P4'));
    await send();
    expect(commands()).toEqual([{ type: 'change-priority', ...onCase, priority: 4 }]);
  });
});

describe('assigning a case', () => {
  const owner = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Owner' });

  it('gives it to somebody', async () => {
    const { commands } = await openDialog('assign');
    await user.type(owner(), 'KT');
    await send();
    expect(commands()).toEqual([{ type: 'assign', ...onCase, owner: 'KT' }]);
  });

  it('gives it to nobody by that word, and does nothing for an empty field', async () => {
    const { commands } = await openDialog('assign', { detail: aDetail({ row: { owner: 'KT' } }) });
    expect(owner().value).toBe('');
    await send();
    expect(wrongWith(owner())).toBe('Choose who has it, or Nobody');
    expect(commands()).toEqual([]);
    await user.type(owner(), 'nobody');
    await user.keyboard('{Enter}');
    expect(commands()).toEqual([{ type: 'assign', ...onCase, owner: null }]);
  });

  it('knows people in any case and width, and offers the best match first', async () => {
    const { commands } = await openDialog('assign');
    await user.type(owner(), 'ｌｎ');
    await user.keyboard('{Enter}');
    expect(commands()).toEqual([{ type: 'assign', ...onCase, owner: 'LN' }]);
  });

  it('picks from the list by Enter, and sends by the next', async () => {
    const { commands } = await openDialog('assign');
    await user.type(owner(), 'l');
    await user.keyboard('{Enter}');
    expect(owner().value).toBe('LN');
    expect(commands()).toEqual([]);
    await user.keyboard('{Enter}');
    expect(commands()).toEqual([{ type: 'assign', ...onCase, owner: 'LN' }]);
  });

  it('asks about a name that nobody here has, and takes it when it is sent again', async () => {
    const { commands } = await openDialog('assign');
    await user.type(owner(), 'QX');
    await send();
    expect(wrongWith(owner())).toMatch(/^“QX” is nobody whom this desk knows/);
    expect(commands()).toEqual([]);
    await send();
    expect(commands()).toEqual([{ type: 'assign', ...onCase, owner: 'QX' }]);
  });

  it('takes the only suggestion for an unfinished name by Ctrl Enter, and asks where several can be meant', async () => {
    const { commands } = await openDialog('assign');
    await user.type(owner(), 'n');
    await send();
    expect(wrongWith(owner())).toMatch(/^“n” is nobody/);
    await user.type(owner(), 'ob');
    await send();
    expect(commands()).toEqual([{ type: 'assign', ...onCase, owner: null }]);
  });

  it('knows who owned a case that is closed', async () => {
    const { commands } = await openDialog('assign');
    await user.type(owner(), 'QA');
    await send();
    expect(commands()).toEqual([{ type: 'assign', ...onCase, owner: 'QA' }]);
  });

  it('gives it to oneself by one press', async () => {
    const { commands } = await openDialog('assign');
    await user.click(screen.getByRole('button', { name: 'Assign to me' }));
    expect(commands()).toEqual([{ type: 'assign', ...onCase, owner: 'AS' }]);
  });

  it('does not offer to oneself what is one’s own', async () => {
    await openDialog('assign', { detail: aDetail({ row: { owner: 'AS' } }) });
    expect(screen.queryByRole('button', { name: 'Assign to me' })).toBeNull();
  });
});

describe('delivering the complete RCA (policy §5)', () => {
  it('needs the document and its date', async () => {
    const { commands } = await openDialog('deliver-rca');
    const date = screen.getByDisplayValue('2026-12-07');
    await user.clear(date);
    await send();
    expect(wrongWith(date)).not.toBeNull();
    expect(commands()).toEqual([]);
    await user.type(date, '2026-12-04');
    await user.type(screen.getAllByRole('textbox')[0] as HTMLElement, 'RCA-48247.pdf');
    await send();
    expect(commands()).toEqual([
      {
        type: 'deliver-rca',
        ...onCase,
        complete: true,
        document: 'RCA-48247.pdf',
        documentDate: '2026-12-04',
      },
    ]);
  });

  it('reads the meeting on the wall clock of the analyst', async () => {
    const { commands } = await openDialog('deliver-rca');
    const [document, , meeting] = screen.getAllByRole('textbox') as [HTMLElement, HTMLElement, HTMLElement];
    await user.type(document, 'RCA-48247.pdf');
    await user.type(meeting, 'tomorrow');
    await send();
    expect(wrongWith(meeting)).not.toBeNull();
    await user.clear(meeting);
    await user.type(meeting, '2026-12-09 15:00');
    await send();
    expect(commands()).toMatchObject([{ meetingAt: Date.parse('2026-12-09T15:00:00+02:00') }]);
  });
});

describe('closing a case', () => {
  it('says beforehand why it may not be closed now, and may have a reason', async () => {
    const open = aDetail();
    const close = { kind: 'status-update-missing' } as const;
    const { commands } = await openDialog('close', {
      detail: { ...open, actions: { ...open.actions, close } },
    });
    expect(screen.getByRole('alert').textContent).toMatch(/^It may not be closed now\. .*status update/i);
    await user.type(screen.getByRole('textbox'), 'Solved by phone.');
    await send();
    expect(commands()).toEqual([{ type: 'close', ...onCase, reason: 'Solved by phone.' }]);
  });
});
