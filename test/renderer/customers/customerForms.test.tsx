import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ClosedDayDialog } from '../../../renderer/customers/ClosedDayDialog.tsx';
import { ContactDialog } from '../../../renderer/customers/ContactDialog.tsx';
import { OrganizationDialog } from '../../../renderer/customers/OrganizationDialog.tsx';
import { useToast } from '../../../renderer/toast/toastStore.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import type { OrganizationDetail } from '../../../shared/ipc/organizationChannels.ts';
import { aContact, anOrganization } from '../../support/anOrganization.ts';
import { NOW, openWindow, said, user, wrongWith } from '../support/openWindow.ts';
import { type Answers, refuse } from '../support/stubDesk.ts';

const unknown = refuse({ kind: 'no-such-organization', customer: 'faro' });
const detail: OrganizationDetail = {
  card: { organization: anOrganization(), registered: true, contacts: 1, openCases: 0 },
  contacts: [{ contact: aContact(), number: 1, of: 1, standing: { kind: 'untrained' } }],
  closedDays: [],
  ownHours: [],
  edits: [],
  countryEdits: [],
  changes: [],
  setAside: [],
};

async function givenDesk(answers: Answers = {}) {
  const asked = await openWindow({
    'organization.command': () => null,
    'organization.holidayPlaces': () => [],
    'organization.read': () => unknown,
    ...answers,
  });
  return (channel: string) => asked.filter((one) => one.channel === channel).map(({ request }) => request);
}

/** A field by its name; one that suggests texts is a combobox. */
const field = (name: string) =>
  screen.queryByRole<HTMLInputElement>('textbox', { name }) ??
  screen.getByRole<HTMLInputElement>('combobox', { name });
const fill = async (texts: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(texts)) {
    await user.clear(field(name));
    if (text !== '') await user.type(field(name), text);
  }
};
const send = () => user.keyboard('{Control>}{Enter}{/Control}');

describe('the form of a customer', () => {
  const faro = {
    'ID in cases': 'faro',
    Name: 'Faro Marítimo',
    'Organization short name': 'faro-maritimo',
    'Site time zone': 'Europe/Lisbon',
  };

  it('names each mistake at its field, and sends nothing', async () => {
    const asked = await givenDesk();
    render(<OrganizationDialog organization={null} registered={false} onDone={() => undefined} />);
    await fill({ ...faro, Name: '', 'Site time zone': 'Mars/Base', 'Organization ID': '9be4' });
    await send();
    expect(wrongWith(field('Name'))).toBe('Name is empty.');
    expect(wrongWith(field('Site time zone'))).toBe('“Mars/Base” is not a time zone that IANA knows.');
    expect(wrongWith(field('Organization ID'))).toBe('4 of 36 characters. Settings, then Advanced.');
    expect(wrongWith(field('ID in cases'))).toBeNull();
    expect(asked('organization.command')).toEqual([]);
  });

  it('is sent by Ctrl Enter also before a field of it has the focus', async () => {
    await givenDesk();
    render(
      <>
        <button type="button">New</button>
        <OrganizationDialog organization={null} registered={false} onDone={() => undefined} />
      </>,
    );
    const opener = screen.getByText('New');
    opener.focus();
    opener.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await waitFor(() => expect(wrongWith(field('Name'))).toBe('Name is empty.'));
  });

  it('registers a customer, and leads to it', async () => {
    const asked = await givenDesk();
    const onDone = vi.fn();
    render(<OrganizationDialog organization={null} registered={false} onDone={onDone} />);
    await fill(faro);
    await send();
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('faro'));
    expect(asked('organization.command')).toMatchObject([
      {
        command: { type: 'set-organization', organization: { id: 'faro', zone: 'Europe/Lisbon', tam: null } },
      },
    ]);
    expect(said()).toBe('Saved Faro Marítimo');
  });

  it('does not take the id of another customer', async () => {
    const asked = await givenDesk({ 'organization.read': () => detail });
    render(<OrganizationDialog organization={null} registered={false} onDone={() => undefined} />);
    await fill(faro);
    await send();
    await vi.waitFor(() => expect(wrongWith(field('ID in cases'))).toBe('Another customer has this ID.'));
    expect(asked('organization.command')).toEqual([]);
  });

  it('says at its field what main refuses', async () => {
    const reason = 'QQ has no public holidays on record.';
    await givenDesk({
      'organization.command': () =>
        refuse({ kind: 'bad-request', field: 'command.organization.holidays', reason }),
    });
    render(<OrganizationDialog organization={null} registered={false} onDone={() => undefined} />);
    await fill({ ...faro, 'Public holidays of': 'QQ' });
    await send();
    await vi.waitFor(() => expect(wrongWith(field('Public holidays of'))).toBe(reason));
  });

  it('keeps the id of a customer that is on record', async () => {
    const asked = await givenDesk();
    render(<OrganizationDialog organization={anOrganization()} registered onDone={() => undefined} />);
    expect(screen.queryByRole('textbox', { name: 'ID in cases' })).toBeNull();
    await fill({ City: 'New York' });
    await send();
    expect(asked('organization.command')).toMatchObject([
      { command: { organization: { id: 'ACME', city: 'New York' } } },
    ]);
  });
});

describe('the form of a contact', () => {
  const open = (contact: DesignatedContact | null, onDone = () => undefined) =>
    render(<ContactDialog detail={detail} contact={contact} onDone={onDone} />);

  it('adds a contact under an id that is free, its times on the wall clock of the analyst', async () => {
    const asked = await givenDesk();
    open(null);
    await fill({ Name: 'Rui Paz', 'Training form came in': '2026-12-04 10:00' });
    await send();
    expect(asked('organization.command')).toMatchObject([
      {
        command: {
          type: 'set-contact',
          contact: {
            id: 'ACME-2',
            customer: 'ACME',
            name: 'Rui Paz',
            trainedAt: Date.parse('2026-12-04T10:00:00+02:00'),
          },
        },
      },
    ]);
  });

  it('says what is no time, and who has no name', async () => {
    const asked = await givenDesk();
    open(aContact());
    await fill({ Name: '', 'Credentials handed out': 'soon' });
    await send();
    expect(wrongWith(field('Name'))).toBe('Name is empty.');
    expect(wrongWith(field('Credentials handed out'))).toBe(
      'Not a time such as 2026-12-07 08:40, or a date.',
    );
    expect(asked('organization.command')).toEqual([]);
  });
});

describe('the edit of a closed day', () => {
  const moved = [
    {
      case: '48247',
      title: 'Half of call recordings missing',
      severity: 2,
      zone: 'Europe/Bucharest',
      clock: 'restoration',
      before: NOW,
      after: NOW + 86_400_000,
    },
  ] as const;

  it('shows what would move before it is made', async () => {
    const asked = await givenDesk({ 'organization.preview': () => moved });
    const onDone = vi.fn();
    render(<ClosedDayDialog detail={detail} edited={null} onDone={onDone} />);
    await fill({ Date: '2026-12-09', 'Closed for': 'Company day', Reason: 'Told by contact 2' });
    await send();
    expect((await screen.findByRole('status')).textContent).toMatch(/^1 deadline would move.*48247/);
    expect(asked('organization.command')).toEqual([]);
    await send();
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    const edit = { date: '2026-12-09', closedFor: 'Company day', reason: 'Told by contact 2' };
    expect(asked('organization.command')).toEqual([
      { command: { type: 'edit-closed-day', customer: 'ACME', edit } },
    ]);
  });

  it('that is changed is shown again first', async () => {
    const asked = await givenDesk({ 'organization.preview': () => moved });
    render(<ClosedDayDialog detail={detail} edited={null} onDone={() => undefined} />);
    await fill({ Date: '2026-12-09', 'Closed for': 'Company day', Reason: 'Told by contact 2' });
    await send();
    await screen.findByRole('status');
    await fill({ Date: '2026-12-10' });
    expect(screen.queryByRole('status')).toBeNull();
    await send();
    await screen.findByRole('status');
    expect(asked('organization.preview')).toHaveLength(2);
    expect(asked('organization.command')).toEqual([]);
  });

  it('of a region is for all customers there, with the hours in which the office is closed', async () => {
    const asked = await givenDesk({ 'organization.preview': () => moved });
    const { organization } = detail.card;
    const inVienna = {
      ...detail,
      card: { ...detail.card, organization: { ...organization, holidays: 'AT-9' } },
    };
    render(<ClosedDayDialog detail={inVienna} edited={null} onDone={() => undefined} />);
    await user.click(screen.getByRole('radio', { name: 'All in Austria' }));
    await user.click(screen.getByRole('radio', { name: 'closes for a part' }));
    await fill({ Date: '2026-12-24', 'Closed for': 'Heiligabend', Reason: 'Decree' });
    await send();
    expect(wrongWith(field('Closed between'))).toBe('Not hours such as 08:00 to 12:00.');
    await fill({ 'Closed between': '13:00 to 24:00' });
    await send();
    await screen.findByRole('status');
    const edit = { date: '2026-12-24', closedFor: 'Heiligabend', part: ['13:00', '24:00'], reason: 'Decree' };
    expect(asked('organization.preview')).toEqual([
      { command: { type: 'edit-country-day', country: 'AT', edit } },
    ]);
  });

  it('that is taken back at once leaves the edit that was there before', async () => {
    const asked = await givenDesk({ 'organization.preview': () => [] });
    const was = { date: '2026-12-09', closedFor: 'Old', reason: 'told' };
    render(<ClosedDayDialog detail={{ ...detail, edits: [was] }} edited={null} onDone={() => undefined} />);
    await fill({ Date: '2026-12-09', 'Closed for': 'New', Reason: 'told again' });
    await send();
    await screen.findByRole('status');
    await send();
    await vi.waitFor(() => expect(useToast.getState().toast?.undo).toBeTruthy());
    useToast.getState().toast?.undo?.();
    await vi.waitFor(() => expect(asked('organization.command')).toHaveLength(2));
    expect(asked('organization.command')[1]).toEqual({
      command: { type: 'edit-closed-day', customer: 'ACME', edit: was },
    });
  });

  it('needs a date and a reason', async () => {
    const asked = await givenDesk();
    render(<ClosedDayDialog detail={detail} edited={null} onDone={() => undefined} />);
    await fill({ Date: 'Christmas' });
    await send();
    expect(wrongWith(field('Date'))).toBe('Not a date such as 2026-12-24.');
    expect(wrongWith(field('Reason'))).toBe('Reason is empty.');
    expect(asked('organization.preview')).toEqual([]);
  });
});
