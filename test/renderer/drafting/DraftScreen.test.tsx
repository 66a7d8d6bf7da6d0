import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DraftScreen } from '../../../renderer/drafting/DraftScreen.tsx';
import { commandNow } from '../../../renderer/keyboard/commandStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { commandsOf, NOW, openWindow, user, wrongWith } from '../support/openWindow.ts';
import { type Answers, refuse } from '../support/stubDesk.ts';
import { aContact, someTerms, wholeForm } from './support/aDraft.ts';

const terms = someTerms([aContact('c3', { kind: 'active', since: 0 })]);
type Save = { readonly form: { readonly title: string }; readonly draft?: string };

/** Opens a kept draft; `form` is how it was kept. */
async function openDraft(form: Partial<typeof wholeForm> = {}, answers: Answers = {}) {
  const asked = await openWindow({
    'draft.read': () => ({ id: 'd1', form: { ...wholeForm, ...form }, startedAt: NOW, savedAt: NOW }),
    'draft.list': () => [],
    'draft.save': () => ({ draft: 'd1', savedAt: NOW }),
    'attachment.list': () => [],
    'organization.list': () => [terms.card],
    'opening.terms': () => terms,
    'case.command': () => ({ case: '48300', events: ['e'], opened: null, undoable: true, at: NOW }),
    ...answers,
  });
  render(<DraftScreen draft="d1" />);
  await screen.findByText(/Faro Marítimo, Lisbon/, {}, { timeout: 10_000 });
  return {
    commands: () => commandsOf(asked),
    saved: () =>
      asked.filter(({ channel }) => channel === 'draft.save').map(({ request }) => request as Save),
  };
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const send = () => vi.waitFor(() => commandNow('send')?.(), 10_000);

describe('a draft', () => {
  it('that lacks something does not open: the focus goes to its first error, each is said at its field', async () => {
    const { commands } = await openDraft({ title: '', businessImpact: '' });
    await send();
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Title')), 10_000);
    expect(wrongWith(field('Title'))).toBe('Title is empty.');
    expect(wrongWith(field('Business impact'))).toBe(
      'Required. The severity and every escalation rest on it.',
    );
    expect(commands()).toEqual([]);
  });

  it('lists beside the form what it lacks, and each line leads to its field', async () => {
    await openDraft({ title: '', businessImpact: '' });
    const lacks = within(screen.getByRole('region', { name: 'Before it can open' }));
    await user.click(lacks.getByRole('button', { name: /Business impact/ }));
    expect(document.activeElement).toBe(field('Business impact'));
  });

  it('of severity 1 does not open before its contact is reachable at all times', async () => {
    const { commands } = await openDraft({ severity: '1' });
    await send();
    const lacks = within(screen.getByRole('region', { name: 'Before it can open' }));
    expect(await lacks.findByText('Contact is not marked reachable at all times')).toBeTruthy();
    expect(commands()).toEqual([]);
  });

  it('says what is wrong with a field only once it was left', async () => {
    await openDraft();
    await user.clear(field('Title'));
    expect(wrongWith(field('Title'))).toBeNull();
    await user.tab();
    expect(wrongWith(field('Title'))).toBe('Title is empty.');
  });

  it('is kept when a field is left', async () => {
    const { saved } = await openDraft();
    await user.clear(field('Title'));
    await user.type(field('Title'), 'Labels print twice');
    await user.tab();
    await vi.waitFor(() => expect(saved().at(-1)?.form.title).toBe('Labels print twice'), 10_000);
    expect(saved().at(-1)?.draft).toBe('d1');
  });

  it('that lacks nothing opens as a case, which is shown', async () => {
    const { commands } = await openDraft();
    await send();
    await vi.waitFor(() =>
      expect(commands()).toMatchObject([
        { type: 'open-case', draft: 'd1', customer: 'faro-maritimo', severity: 2, priority: 1 },
      ]),
    );
    await vi.waitFor(
      () => expect(useScreen.getState().screen).toEqual({ kind: 'case', case: '48300' }),
      10_000,
    );
  });

  it('shows at its field what main refuses, and takes the focus there', async () => {
    await openDraft(
      {},
      {
        'case.command': () =>
          refuse({ kind: 'refused', refusal: { kind: 'intake-missing', field: 'description' } }),
      },
    );
    await send();
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Description')), 10_000);
    expect(wrongWith(field('Description'))).not.toBeNull();
  });
});
