import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BulkDialog } from '../../../renderer/bulk/BulkDialog.tsx';
import { BulkRunning } from '../../../renderer/bulk/BulkRunning.tsx';
import { useManyCases } from '../../../renderer/cases/manyCasesStore.ts';
import { useMarks } from '../../../renderer/cases/markStore.ts';
import { type BulkActionId, useScreen } from '../../../renderer/navigation/screenStore.ts';
import { useToast } from '../../../renderer/toast/toastStore.ts';
import type { BulkPreview, BulkReport } from '../../../shared/ipc/bulkChannels.ts';
import type { Undone } from '../../../shared/ipc/caseChannels.ts';
import { openWindow, said, user } from '../support/openWindow.ts';
import type { Answers } from '../support/stubDesk.ts';

const CASES = ['48247', '48236', '48239'];
const AWAITING = {
  case: '48239',
  problem: { kind: 'refused', refusal: { kind: 'already-closed' } },
} as const;
const ALL: BulkPreview = { can: 3, cannot: [], effect: null };
const TWO: BulkPreview = { can: 2, cannot: [AWAITING], effect: null };
const NONE: BulkPreview = { can: 0, cannot: [AWAITING], effect: null };
const DONE: BulkReport = { done: CASES, left: [], stopped: false, failed: null };

afterEach(() => useManyCases.getState().end());

/** The dialog about three marked cases. */
async function given(action: BulkActionId, preview: BulkPreview, answers: Answers = {}) {
  const asked = await openWindow({
    'bulk.preview': () => preview,
    'bulk.run': () => DONE,
    'unsent.keep': () => null,
    'review.whatIf': () => Promise.reject(new Error('Not asked for')),
    ...answers,
  });
  useMarks.setState(useMarks.getInitialState(), true);
  useMarks.getState().add(CASES);
  useScreen.getState().lay({ kind: 'bulk', action, cases: CASES });
  render(
    <>
      <BulkDialog action={action} cases={CASES} />
      <BulkRunning />
    </>,
  );
  const ran = () => asked.filter(({ channel }) => channel === 'bulk.run').map(({ request }) => request);
  return { asked, ran };
}

const dialog = () => within(screen.getByRole('dialog'));
const send = () => user.keyboard('{Control>}{Enter}{/Control}');
const outcome = async (): Promise<string> => {
  const region = await screen.findByRole('region', { name: 'What it will do' });
  await expect.poll(() => region.getAttribute('aria-busy')).toBe('false');
  return region.textContent ?? '';
};

describe('one thing to many cases', () => {
  it('is shown before it is done: how many take it, and which do not, with the reason', async () => {
    const { ran } = await given('await', TWO);
    expect(await outcome()).toContain('2 of 3 cases take it, with one undo. The others stay marked:');
    expect(await outcome()).toContain('48239: ');
    expect(dialog().getByRole('button', { name: /^Await the customer of 2 cases/ })).toBeDefined();
    expect(ran()).toEqual([]);
  });

  it('cannot be sent where no case takes it', async () => {
    const { ran } = await given('propose', NONE);
    await outcome();
    const button = dialog().getByRole('button', { name: /Propose/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toContain('no case takes it');
    await send();
    expect(ran()).toEqual([]);
  });

  it('is sent with its words, unmarks what was done, and is taken back by one undo', async () => {
    const undone: Undone = { case: '48239', type: 'note', cases: 3, kept: 0 };
    const { ran } = await given('note', ALL, { 'case.undo': () => undone });
    await outcome();
    await user.type(dialog().getByLabelText('Note'), 'The fix is rolled out.');
    await send();
    await expect.poll(said).toBe('Noted on 3 cases');
    expect(ran()).toEqual([{ cases: CASES, command: { type: 'note', text: 'The fix is rolled out.' } }]);
    expect(useMarks.getState().marked.size).toBe(0);
    expect(useScreen.getState().overlay).toBeNull();
    act(() => useToast.getState().toast?.undo?.());
    await expect.poll(said).toBe('Took back on 3 cases');
  });

  it('keeps the words of an Esc for these cases alone, in whichever order they were marked', async () => {
    await given('note', ALL);
    await user.type(dialog().getByLabelText('Note'), 'Half');
    await user.keyboard('{Escape}');
    cleanup();
    const noteOn = (cases: ReadonlyArray<string>) => {
      render(<BulkDialog action="note" cases={cases} />);
      const { value } = dialog().getByLabelText<HTMLTextAreaElement>('Note');
      cleanup();
      return value;
    };
    expect(noteOn(['48219', '48221'])).toBe('');
    expect(noteOn(CASES.slice(1))).toBe('');
    expect(noteOn([...CASES].reverse())).toBe('Half');
  });

  it('keeps the person of an Esc, and the choices beside the words', async () => {
    await given('assign', ALL);
    await user.type(dialog().getByLabelText('To'), 'KT');
    await user.keyboard('{Escape}');
    cleanup();
    render(<BulkDialog action="assign" cases={CASES} />);
    expect(dialog().getByLabelText<HTMLInputElement>('To').value).toBe('KT');
    cleanup();
    const { ran } = await given('severity', ALL);
    await user.click(dialog().getByRole('radio', { name: 'Severity 1 Critical' }));
    await user.click(dialog().getByText('Care and customer'));
    await user.type(dialog().getByLabelText('Reason'), 'All calls.');
    await user.keyboard('{Escape}');
    cleanup();
    render(<BulkDialog action="severity" cases={CASES} />);
    await outcome();
    await send();
    const command = { type: 'change-severity', severity: 1, agreed: 'both', reason: 'All calls.' };
    await expect.poll(ran).toEqual([{ cases: CASES, command }]);
  });

  it('asks for the words that it needs first', async () => {
    const { ran } = await given('next-step', ALL);
    await outcome();
    await send();
    expect(dialog().getByText('Next step is needed')).toBeDefined();
    await user.type(dialog().getByLabelText('Next step'), 'Call back');
    await send();
    await expect
      .poll(ran)
      .toEqual([{ cases: CASES, command: { type: 'note', text: 'Call back', nextStep: 'Call back' } }]);
  });

  it('waits for the preview when a quick hand sends it before', async () => {
    let answer: (preview: BulkPreview) => void = () => undefined;
    const { ran } = await given('close', ALL, {
      'bulk.preview': () =>
        new Promise<BulkPreview>((tell) => {
          answer = tell;
        }),
    });
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
    await send();
    expect(ran()).toEqual([]);
    act(() => answer(ALL));
    await expect.poll(ran).toEqual([{ cases: CASES, command: { type: 'close' } }]);
  });

  it('chooses no severity and nobody by itself; nobody is a choice of its own', async () => {
    await given('severity', ALL);
    expect(dialog().queryByRole('radio', { name: /Severity/, checked: true })).toBeNull();
    expect(dialog().getByRole('button', { name: /choose first/ })).toBeDefined();
  });

  it('sums what a severity does to all clocks', async () => {
    const effect = [
      { clock: 'restoration', sooner: 2, later: 0, begins: 1, ends: 0, lateAtOnce: 1 },
    ] as const;
    await given('severity', { ...ALL, effect });
    await user.click(dialog().getByRole('radio', { name: 'Severity 2 High' }));
    const row = await screen.findByRole('row', { name: 'Restoration 2 1 1' });
    expect(row.closest('table')?.textContent).toContain('EarlierNewLate at once');
  });

  it('keeps marked what could not be done, and says how many', async () => {
    await given('await', TWO, {
      'bulk.run': () => ({ ...DONE, done: ['48247', '48236'], left: [AWAITING] }),
    });
    await outcome();
    await send();
    await expect.poll(said).toBe('2 cases now await the customer; 1 stay marked');
    expect([...useMarks.getState().marked]).toEqual(['48239']);
  });

  it('stays open with its words where the disk refuses', async () => {
    const failed = { kind: 'not-written', reason: 'disk full' } as const;
    await given('note', ALL, { 'bulk.run': () => ({ ...DONE, done: [], failed }) });
    await outcome();
    await user.type(dialog().getByLabelText('Note'), 'Kept');
    await send();
    await expect.poll(said).toContain('disk full');
    expect((dialog().getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Kept');
  });

  it('says how far it is and can be stopped', async () => {
    let end: (report: BulkReport) => void = () => undefined;
    const { asked } = await given('note', ALL, {
      'bulk.run': () =>
        new Promise<BulkReport>((tell) => {
          end = tell;
        }),
      'bulk.stop': () => null,
    });
    await outcome();
    await user.type(dialog().getByLabelText('Note'), 'x');
    await send();
    act(() => useManyCases.getState().show({ work: 'run', done: 1, of: 3 }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('33');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(asked.map(({ channel }) => channel)).toContain('bulk.stop');
    act(() => end({ ...DONE, done: ['48247'], stopped: true }));
    await expect.poll(said).toBe('Stopped. Noted on 1 case; 2 cases were not begun');
    expect([...useMarks.getState().marked]).toEqual(['48236', '48239']);
  });
});
