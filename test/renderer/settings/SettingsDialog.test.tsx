import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useSettings } from '../../../renderer/desk/settingsStore.ts';
import { SETTINGS_GROUPS, type SettingsGroup, useScreen } from '../../../renderer/navigation/screenStore.ts';
import { SettingsDialog } from '../../../renderer/settings/SettingsDialog.tsx';
import type { Settings } from '../../../shared/settings/settings.ts';
import { openWindow, said, user, wrongWith } from '../support/openWindow.ts';

async function openSettings(group?: SettingsGroup) {
  const asked = await openWindow({
    'settings.write': ({ patch }: { readonly patch: Partial<Settings> }) => ({
      ...useSettings.getState().settings,
      ...patch,
    }),
    'queue.counts': () => new Promise(() => undefined),
    'queue.window': () => new Promise(() => undefined),
  });
  useScreen.setState({ overlay: { kind: 'settings' } });
  render(<SettingsDialog group={group} />);
  return {
    written: () => asked.filter(({ channel }) => channel === 'settings.write').map(({ request }) => request),
  };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const fill = async (name: string, text: string) => {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
};
const choose = (group: string, answer: string) =>
  user.click(within(screen.getByRole('group', { name: group })).getByText(answer));
const send = () => user.keyboard('{Control>}{Enter}{/Control}');

describe('the settings', () => {
  it.each(SETTINGS_GROUPS)('open with the focus in the group %s', async (group) => {
    await openSettings(group);
    const wanted = {
      analyst: () => field('Initials'),
      shift: () => field('Shift from'),
      quiet: () => screen.getByRole('radio', { name: 'Off' }),
      theme: () => screen.getByRole('radio', { checked: true, name: /system|Dark|Light/ }),
      keys: () => screen.getByRole('switch'),
      rules: () => screen.getByRole('region'),
    };
    await vi.waitFor(() => expect(document.activeElement).toBe(wanted[group]()));
  });

  it('begin as they are, and are written as they were typed', async () => {
    const { written } = await openSettings();
    expect(field('Initials').value).toBe('AS');
    await fill('Name', 'Ana Sandu-Pop');
    await fill('Shift from', '8.30');
    await choose('Theme', 'Dark');
    await user.click(screen.getByRole('switch', { name: 'Single-key shortcuts' }));
    await send();
    expect(written()).toEqual([
      {
        patch: {
          analyst: { initials: 'AS', name: 'Ana Sandu-Pop' },
          shift: { from: '08:30', to: '17:00' },
          quietHours: null,
          theme: 'dark',
          singleKeys: false,
        },
      },
    ]);
    await vi.waitFor(() => expect(said()).toBe('Settings saved'));
    expect(useScreen.getState().overlay).toBeNull();
  });

  it('name each mistake at its field, and take the focus to the first', async () => {
    const { written } = await openSettings();
    await fill('Initials', '');
    await fill('Shift to', 'late');
    await send();
    expect(wrongWith(field('Initials'))).toBe('Initials are needed');
    expect(wrongWith(field('Shift to'))).toBe('“late” is no time such as 17:30');
    expect(document.activeElement).toBe(field('Initials'));
    expect(written()).toEqual([]);
  });

  it('ask for the times of quiet hours only while these are on', async () => {
    const { written } = await openSettings();
    expect(screen.queryByRole('textbox', { name: 'Quiet from' })).toBeNull();
    await choose('Quiet hours', 'On');
    await fill('Quiet from', '23:00');
    await send();
    expect(written()).toMatchObject([{ patch: { quietHours: { from: '23:00', to: '07:00' } } }]);
  });
});
