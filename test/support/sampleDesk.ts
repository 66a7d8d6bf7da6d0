import { cpSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { runDesk } from './givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from './launchDesk.ts';
import { loadAnew, queueIsShown } from './queuePage.ts';

/** Monday 7 December 2026, a quarter past nine in Bucharest: the instant of the walks over the sample. */
export const SAMPLE_MORNING = '2026-12-07T09:14:22+02:00';

/** Made once per process and copied: the headless command takes two seconds to make one. */
const made = new Map<string, string>();

/** A new profile with the sample queue as it stands at this instant (ISO 8601). */
export function sampleProfile(now = SAMPLE_MORNING): string {
  const source = made.get(now) ?? emptyProfile();
  if (!made.has(now)) runDesk('sample', '--profile', source, '--now', now);
  made.set(now, source);
  const profile = emptyProfile();
  cpSync(source, profile, { recursive: true });
  return profile;
}

/** Starts the console of an analyst in Bucharest on the sample queue, or on a given profile, and waits for the queue. */
export async function launchSample(profile = sampleProfile()): Promise<RunningDesk> {
  const desk = await launchDesk({ profile, clock: SAMPLE_MORNING, timeZone: 'Europe/Bucharest' });
  await queueIsShown(desk.page);
  return desk;
}

/** Loads the window anew, at the queue: nothing of the stores of the page is left. */
export async function showQueueAnew(page: Page): Promise<void> {
  await loadAnew(page);
  await queueIsShown(page);
}
