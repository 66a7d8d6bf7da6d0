import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { launchDesk } from '../../support/launchDesk.ts';
import { BENCH_NOW } from '../desk/manyCases.ts';

/** The folder of the app that shows nothing but a page of React, or a plain list. */
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
export function launchBlank(): Promise<MeasuredWindow> {
  return launchPlain([], '#keys');
}

/** Starts a window with a plain list of thirty rows. */
export function launchList(): Promise<MeasuredWindow> {
  return launchPlain(['--list'], '.row >> nth=0');
}

async function launchPlain(args: ReadonlyArray<string>, first: string): Promise<MeasuredWindow> {
  const switches = (process.env.ELECTRON_SWITCHES ?? '').split(' ').filter((word) => word !== '');
  const app = await _electron.launch({ args: [...switches, blankApp, ...args] });
  const page = await app.firstWindow();
  await page.locator(first).waitFor();
  return { app, page, close: () => app.close() };
}
