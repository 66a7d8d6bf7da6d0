import { act, cleanup, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { loadCalendars } from '../../../renderer/cases/calendars.ts';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import type { CaseDialog } from '../../../renderer/navigation/screenStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { NoteBox } from '../../../renderer/notes/NoteBox.tsx';
import { CaseDialogs } from '../../../renderer/screens/CaseDialogs.tsx';
import { useUnsent } from '../../../renderer/unsent/unsentStore.ts';
import type { UnsentWords } from '../../../shared/ipc/unsentChannels.ts';
import { aDetail } from '../support/aDetail.ts';
import { NOW, openWindow, user } from '../support/openWindow.ts';

const DIALOGS: ReadonlyArray<readonly [dialog: CaseDialog, field: string]> = [
  ['note', 'Note'],
  ['assign', 'Owner'],
  ['severity', 'Reason'],
  ['update-status', 'Explanation of the outage'],
  ['deliver-rca', 'Document'],
  ['request-documents', 'Where to send them'],
  ['request-discussion', 'What the customer wants to discuss'],
  ['closure-notice', 'Notice to the customer'],
  ['close', 'Reason, if it needs one'],
  ['escalate', 'Issue'],
];

async function givenWindow() {
  const disk = new Map<string, UnsentWords['fields']>();
  const detail = aDetail();
  await openWindow({
    'case.command': () => ({ case: '48247', events: ['e'], opened: null, undoable: true, at: NOW }),
    'calendar.read': () => detail.calendar,
    'escalation.read': () => ({ detail, address: 'desk@care.example', mailbox: detail.calendar }),
    'unsent.list': () => [...disk].map(([place, fields]) => ({ place, fields })),
    'unsent.keep': ({ place, fields }: UnsentWords) => {
      if (Object.keys(fields).length === 0) disk.delete(place);
      else disk.set(place, fields);
      return null;
    },
  } as never);
  await loadCalendars([detail.row.calendar]);
  render(<CaseDialogs />);
  return { disk };
}

/** Opens a dialog on a case, and waits as a person does until it has the focus. */
async function open(dialog: CaseDialog, caseNumber = '48247'): Promise<void> {
  act(() => {
    useDetail.setState({ case: null, detail: aDetail({ opening: { case: caseNumber } }) });
    useScreen.setState({ overlay: { kind: 'dialog', dialog, case: caseNumber } });
  });
  await vi.waitFor(() => expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true));
}

const field = (name: string | RegExp) =>
  screen.queryByRole<HTMLInputElement>('combobox', { name }) ??
  screen.getByRole<HTMLInputElement>('textbox', { name });
const isOpen = () => screen.queryByRole('dialog') !== null;
const clickOutside = () => user.click(document.querySelector('[class*="scrim"]') ?? document.body);

/** Another window, after a kill: nothing of this one is left but what main has. */
async function startAnew(): Promise<void> {
  await useUnsent.getState().flush();
  useUnsent.setState({ byPlace: new Map(), kept: new Set() });
  await act(() => useUnsent.getState().read());
}

for (const [dialog, name] of DIALOGS) {
  it(`gives back what was typed in the dialog ${dialog}, after Esc and after a kill`, async () => {
    await givenWindow();
    await open(dialog);
    await user.clear(field(name));
    await user.type(field(name), 'Half a word');
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    await open(dialog);
    expect(field(name).value).toBe('Half a word');
    await user.keyboard('{Escape}');
    await startAnew();
    await open(dialog);
    expect(field(name).value).toBe('Half a word');
  });
}

it('gives back who was picked from the list, not only what was typed of it', async () => {
  await givenWindow();
  await open('assign');
  await user.type(field('Owner'), 'nob');
  await user.click(await screen.findByRole('option', { name: /^Nobody/ }));
  await user.keyboard('{Escape}');
  await startAnew();
  await open('assign');
  expect(field('Owner').value).toBe('Nobody');
});

it('gives back the choices beside the words, after Esc and after a kill', async () => {
  const isChosen = (name: string) => screen.getAllByRole<HTMLInputElement>('radio', { name })[0]?.checked;
  await givenWindow();
  await open('severity');
  await user.keyboard('1');
  await user.type(field('Reason'), 'All calls.');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByText('Care and customer'));
  await user.keyboard('{Escape}');
  await startAnew();
  await open('severity');
  const chosen = [isChosen('Severity 1 Critical'), isChosen('Care and customer')];
  expect([...chosen, screen.getByRole<HTMLInputElement>('checkbox').checked]).toEqual([true, true, true]);
  await user.click(screen.getByRole('checkbox'));
  await user.keyboard('{Escape}');
  await open('severity');
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
});

it('keeps no choice for which nothing was written', async () => {
  await givenWindow();
  await open('severity');
  await user.keyboard('1');
  await user.keyboard('{Escape}');
  expect(useUnsent.getState().byPlace.size).toBe(0);
});

it('keeps the words of each case and each action apart', async () => {
  await givenWindow();
  await open('note');
  await user.type(field('Note'), 'Half');
  await user.keyboard('{Escape}');
  await open('note', '48219');
  expect(field('Note').value).toBe('');
  await user.keyboard('{Escape}');
  await open('request-discussion');
  expect(field(/discuss/).value).toBe('');
});

it('gives the words of a note to the box for notes on the page of the case, and back', async () => {
  await givenWindow();
  await open('note');
  await user.type(field('Note'), 'Half');
  await user.keyboard('{Escape}');
  cleanup();
  render(<NoteBox row={aDetail().row} ref={null} />);
  const text = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(text.value).toBe('Half');
  await user.type(text, ' a word');
  expect(useUnsent.getState().byPlace.get('case/48247/note')).toMatchObject({ text: 'Half a word' });
});

it('a click outside closes a dialog only while nothing was typed in it', async () => {
  await givenWindow();
  await open('note');
  await user.type(field('Note'), 'Half');
  await clickOutside();
  expect(isOpen()).toBe(true);
  expect(document.activeElement).toBe(field('Note'));
  await user.click(screen.getByRole('button', { name: 'Discard the text' }));
  await open('note');
  expect(field('Note').value).toBe('');
  await clickOutside();
  expect(isOpen()).toBe(false);
});

it('a click outside an escalation that was typed in leaves the focus where it was', async () => {
  await givenWindow();
  await open('escalate');
  await user.type(field('Issue'), 'Half');
  await clickOutside();
  expect(isOpen()).toBe(true);
  expect(document.activeElement).toBe(field('Issue'));
  await useUnsent.getState().flush();
});

it('drops the words once they are in the case', async () => {
  const { disk } = await givenWindow();
  await open('note');
  await user.type(field('Note'), 'Called back');
  await useUnsent.getState().flush();
  expect([...disk.keys()]).toEqual(['case/48247/note']);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(isOpen()).toBe(false));
  await useUnsent.getState().flush();
  expect([...disk.keys()]).toEqual([]);
});
