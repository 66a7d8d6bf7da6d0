import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ImportCustomers } from '../../../renderer/customers/ImportCustomers.tsx';
import type { OrganizationsPlan } from '../../../shared/ipc/organizationChannels.ts';
import { openWindow, user } from '../support/openWindow.ts';

const plan: OrganizationsPlan = {
  file: 'customers.csv',
  name: 'customers.csv',
  organizations: 1,
  contacts: 1,
  rows: 1,
  refused: [],
};

describe('a file of customers', () => {
  it('is taken once, however often it is sent before main has answered', async () => {
    let answer = (_: { organizations: number; contacts: number }): void => undefined;
    const taken = new Promise<{ organizations: number; contacts: number }>((resolve) => {
      answer = resolve;
    });
    const asked = await openWindow({
      'organization.chooseFile': () => plan,
      'organization.importFile': () => taken,
    });
    render(<ImportCustomers />);
    await user.click(screen.getByRole('button', { name: 'Import from CSV' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}{Enter}{Enter}{/Control}');
    answer({ organizations: 1, contacts: 1 });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.filter(({ channel }) => channel === 'organization.importFile')).toHaveLength(1);
  });
});
