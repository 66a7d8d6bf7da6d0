import { cleanup } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { useStart } from '../../../renderer/desk/startStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { useToast } from '../../../renderer/toast/toastStore.ts';
import { useUnsent } from '../../../renderer/unsent/unsentStore.ts';
import type { DeskStart } from '../../../shared/ipc/deskChannels.ts';
import { BUILT_IN_EDITIONS } from '../../../shared/policy/builtInEditions.ts';
import { settingsSchema } from '../../../shared/settings/settings.ts';
import { at } from '../../support/aCase.ts';
import { type Answers, stubDesk } from './stubDesk.ts';

/** Monday 7 December 2026, a quarter past nine in Bucharest: the day after the sample's weekend. */
export const NOW = at('2026-12-07T09:14:22+02:00');

const start: DeskStart = {
  settings: settingsSchema.parse({ analyst: { initials: 'AS', name: 'Ana Sandu' } }),
  editions: BUILT_IN_EDITIONS,
  editionInForce: 'targets',
  zone: 'Europe/Bucharest',
  clockOffset: 0,
  empty: false,
  version: '0.1.0',
  layingRules: { zoneRules: '2026f', holidayTables: '3.37.0' },
  runtimeZoneRules: '2026f',
  olderRules: null,
  unreadable: [],
  unreadableCustomers: [],
  unknownZone: null,
  team: null,
  platform: 'linux',
  profile: '/profile',
  recovered: null,
  recoveredCases: null,
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  useScreen.setState({ screen: { kind: 'queue' }, overlay: null });
  useToast.getState().dismiss();
  useUnsent.setState({ byPlace: new Map(), kept: new Set() });
});

/** Who presses keys and buttons, without pauses. */
export const user = userEvent.setup({ delay: null });

/** Starts the window of Ana Sandu (AS) in Bucharest at `NOW`, on a desk of its own or of a team; main answers like this. Gives what it is asked from then on. */
export async function openWindow(
  answers: Answers,
  team: DeskStart['team'] = null,
): Promise<ReturnType<typeof stubDesk>> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  const asked = stubDesk({ 'desk.start': () => ({ ...start, team }), ...answers });
  await useStart.getState().read();
  asked.length = 0;
  return asked;
}

/** Gives the commands on cases among what was asked of main. */
export function commandsOf(asked: ReturnType<typeof stubDesk>): ReadonlyArray<unknown> {
  return asked
    .filter(({ channel }) => channel === 'case.command')
    .map(({ request }) => (request as { readonly command: unknown }).command);
}

/** Gives what is said to be wrong with a field; null while nothing is. */
export function wrongWith(field: HTMLElement): string | null {
  if (field.getAttribute('aria-invalid') !== 'true') return null;
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

/** Gives what the window says in its one message; null when it says nothing. */
export function said(): string | null {
  return useToast.getState().toast?.text ?? null;
}
