import { act, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../../renderer/importing/ImportDialog.tsx';
import { useImport } from '../../../renderer/importing/importStore.ts';
import type { ImportPlan, ImportReport } from '../../../shared/ipc/transferChannels.ts';
import { openWindow, user, wrongWith } from '../support/openWindow.ts';
import { push, refuse } from '../support/stubDesk.ts';
import { aPlan } from './aPlan.ts';

afterEach(() => useImport.setState({ ...useImport.getInitialState() }, true));

const reportOf = (plan: ImportPlan): ImportReport => ({
  ...plan,
  newCases: 440,
  updatedCases: 3,
  newEvents: 1_190,
  knownEvents: 10,
  cancelled: false,
});

interface Answered {
  readonly zone?: string;
  readonly dateOrder?: string;
  readonly holidays?: string;
}

/** Chooses a file whose plan depends on what was answered so far. */
async function choose(planOf: (answered: Answered) => ImportPlan | ReturnType<typeof refuse>) {
  let end: (report: ImportReport) => void = () => undefined;
  const asked = await openWindow({
    'organization.holidayPlaces': () => [],
    'import.choose': () => ({ file: 'token', name: 'december-queue.csv' }),
    'import.inspect': planOf,
    'import.run': () =>
      new Promise<ImportReport>((resolve) => {
        end = resolve;
      }),
    'import.cancel': () => null,
    'import.saveRefused': () => ({ path: '/desks/as/refused.csv' }),
  });
  render(<ImportDialog />);
  await act(() => useImport.getState().choose());
  return {
    asked: (channel: string) => asked.filter((one) => one.channel === channel).map(({ request }) => request),
    end: (report: ImportReport) => act(async () => end(report)),
  };
}

const importButton = () => screen.getByRole('button', { name: /^Import / });

describe('a file that was chosen', () => {
  it('says what it holds, and is imported by one press', async () => {
    const { asked } = await choose(() => aPlan());
    expect(screen.getByRole('dialog', { name: 'Import cases' }).textContent).toContain(
      'december-queue.csv, 445 rows',
    );
    expect(screen.getByText('445 cases, 1 200 events')).toBeDefined();
    expect(document.activeElement).toBe(importButton());
    await user.click(importButton());
    expect(asked('import.run')).toEqual([{ file: 'token', format: 'csv' }]);
  });

  it('whose times carry no zone is not imported before one is chosen', async () => {
    const { asked } = await choose(({ zone }) => aPlan({ needs: zone === undefined ? ['zone'] : [] }));
    expect(importButton().getAttribute('aria-disabled')).toBe('true');
    await user.click(importButton());
    expect(asked('import.run')).toEqual([]);
    await user.type(screen.getByRole('combobox', { name: 'Time zone of the file' }), 'Europe/Lis');
    await user.click(await screen.findByRole('option', { name: /^Europe\/Lisbon/ }));
    await user.click(importButton());
    expect(asked('import.run')).toMatchObject([{ zone: 'Europe/Lisbon' }]);
  });

  it('whose rows do not tell day from month asks which comes first', async () => {
    const { asked } = await choose(({ dateOrder }) =>
      aPlan({ needs: dateOrder === undefined ? ['dateOrder'] : [] }),
    );
    const orders = screen.getByRole('group', { name: 'Dates read as' });
    await user.click(within(orders).getByText('day, month'));
    await user.click(importButton());
    expect(asked('import.run')).toMatchObject([{ dateOrder: 'dmy' }]);
  });

  it('says which row disproves an order of day and month', async () => {
    await choose(() => aPlan({ dateOrder: { order: 'dmy', provedByRow: 57, provedBy: '31' } }));
    await user.click(screen.getByText('month, day'));
    expect(screen.getByRole('radio', { name: 'day, month' })).toHaveProperty('checked', true);
    expect(screen.getByText('not month, day: row 57 holds a 31')).toBeDefined();
  });

  it('of another tool asks whose holidays count, and says when it knows none of a country', async () => {
    const { asked } = await choose(({ holidays }) =>
      holidays === 'QQ'
        ? refuse({ kind: 'bad-request', field: 'holidays', reason: 'QQ has no public holidays on record.' })
        : aPlan({ format: 'servicenow' }),
    );
    const country = screen.getByRole('combobox', { name: 'Public holidays of' });
    await user.type(country, 'qq{Enter}');
    await vi.waitFor(() => expect(wrongWith(country)).toBe('QQ has no public holidays on record.'));
    await user.clear(country);
    await user.type(country, 'pt{Tab}');
    await vi.waitFor(() => expect(wrongWith(country)).toBeNull());
    expect(asked('import.inspect').at(-1)).toEqual({ file: 'token', holidays: 'PT' });
  });

  it('names each row that cannot be taken with its field and the reason, and saves them for mending', async () => {
    await choose(() =>
      aPlan({
        refused: [{ row: 204, field: 'severity', reason: '"6 - Trivial" is not 1 to 4.' }],
        refusedCount: 1,
      }),
    );
    const rows = screen.getByRole('region', { name: 'Rows with errors' });
    expect(rows.textContent).toContain('Row 204 severity');
    expect(rows.textContent).toContain('"6 - Trivial" is not 1 to 4.');
    await user.click(screen.getByRole('button', { name: 'Save the row' }));
    await vi.waitFor(() => expect(screen.getByText('Saved to /desks/as/refused.csv')).toBeDefined());
  });

  it('that cannot be read says why, and offers another', async () => {
    await choose(() => refuse({ kind: 'file', name: 'december-queue.csv', reason: 'it is empty' }));
    expect(screen.getByRole('alert').textContent).toContain('it is empty');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose another file' }));
  });
});

describe('an import that runs', () => {
  it('says how far it is, and its quarters aloud', async () => {
    await choose(() => aPlan());
    await user.click(importButton());
    act(() => push('import.progress', { file: 'token', rows: 230, of: 445, refused: 1, leftMs: 4_200 }));
    expect(screen.getByText('230 of 445 rows')).toBeDefined();
    expect(screen.getByText('about 5 s left')).toBeDefined();
    expect(screen.getByRole('progressbar', { name: 'Import' }).getAttribute('aria-valuenow')).toBe('51');
    expect(screen.getByRole('status').textContent).toBe('Import 50 percent done');
  });

  it('is not left by Escape, only stopped; then nothing of the file was taken', async () => {
    const { asked, end } = await choose(() => aPlan());
    await user.click(importButton());
    await user.keyboard('{Escape}');
    expect(screen.getByRole('progressbar')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(asked('import.cancel')).toHaveLength(1);
    await end({ ...reportOf(aPlan()), cancelled: true });
    expect(screen.getByText('Stopped. Nothing of this file was taken')).toBeDefined();
  });

  it('says what it took', async () => {
    const { end } = await choose(() => aPlan());
    await user.click(importButton());
    await end(reportOf(aPlan()));
    const report = screen.getByRole('dialog').textContent;
    expect(report).toContain('Imported');
    expect(report).toContain('440 new');
    expect(report).toContain('3 updated');
    expect(screen.getByRole('button', { name: /^Show the queue/ })).toBeDefined();
  });
});
