import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { launchDesk } from '../../support/launchDesk.ts';
import { BENCH_NOW } from '../desk/manyCases.ts';

/** The folder of the app that shows nothing but a page of React. */
export const blankApp = join(process.cwd(), 'test/bench/.built/blank');

/** A running window to measure. */
export interface MeasuredWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts the console on a profile, at the hour of the bench, and waits until it has something to show. */
export async function launchConsole(profile: string): Promise<MeasuredWindow> {
  const desk = await launchDesk({ profile, clock: new Date(BENCH_NOW).toISOString() });
  await desk.page.getByRole('row').or(desk.page.getByRole('heading')).nth(1).waitFor();
  return desk;
}

/** Starts a window with nothing but a page of React. */
export async function launchBlank(): Promise<MeasuredWindow> {
  const switches = (process.env.ELECTRON_SWITCHES ?? '').split(' ').filter((word) => word !== '');
  const app = await _electron.launch({
    args: [...switches, blankApp],
  });
  const page = await app.firstWindow();
  await page.locator('#keys').waitFor();
  return { app, page, close: () => app.close() };
}
