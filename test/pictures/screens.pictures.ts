import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Page, test } from '@playwright/test';
import { english } from '../../shared/messages/en/english.ts';
import { runDesk } from '../support/givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { chooseTheme, queueIsShown } from '../support/queuePage.ts';
import * as acts from './acts.ts';
import { moveDeadlines } from './moveDeadlines.ts';

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const now = '2026-12-07T09:14:22+02:00';
const wide = { width: 1440, height: 900 };
const compact = { width: 1024, height: 700 };

let desk: RunningDesk;
test.beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
test.afterEach(() => desk.close());

interface Scene {
  readonly name: string;
  readonly theme: 'dark' | 'light';
  readonly size: { readonly width: number; readonly height: number };
  readonly sample: boolean;
  readonly act: (page: Page, desk: RunningDesk) => Promise<void>;
  /** With the few colours that a person has chosen for all programs. */
  readonly forced?: true;
}

const scenes: readonly Scene[] = [
  { name: 'queue-dark', theme: 'dark', size: wide, sample: true, act: acts.select('48291') },
  { name: 'queue-light', theme: 'light', size: wide, sample: true, act: acts.select('48291') },
  { name: 'compact', theme: 'dark', size: compact, sample: true, act: acts.select('48291') },
  { name: 'case', theme: 'dark', size: wide, sample: true, act: acts.open('48247') },
  { name: 'case-light', theme: 'light', size: wide, sample: true, act: acts.open('48247') },
  { name: 'draft', theme: 'light', size: wide, sample: true, act: acts.drafting },
  { name: 'draft-dark', theme: 'dark', size: wide, sample: true, act: acts.drafting },
  { name: 'draft-compact', theme: 'light', size: compact, sample: true, act: acts.drafting },
  { name: 'case-follow-up', theme: 'dark', size: wide, sample: true, act: acts.open('48238') },
  { name: 'escalate', theme: 'light', size: wide, sample: true, act: acts.escalating },
  { name: 'escalate-missing', theme: 'dark', size: wide, sample: true, act: acts.escalatingWithGaps },
  { name: 'severity', theme: 'dark', size: wide, sample: true, act: acts.changingSeverity },
  { name: 'closure-notice', theme: 'light', size: wide, sample: true, act: acts.givingNotice },
  { name: 'palette', theme: 'dark', size: wide, sample: true, act: acts.palette },
  { name: 'import', theme: 'dark', size: wide, sample: true, act: acts.importing },
  { name: 'customers', theme: 'dark', size: wide, sample: true, act: acts.customers },
  { name: 'customers-compact', theme: 'light', size: compact, sample: true, act: acts.customers },
  { name: 'customer', theme: 'light', size: wide, sample: true, act: acts.customer },
  { name: 'customer-compact', theme: 'dark', size: compact, sample: true, act: acts.customer },
  { name: 'lead', theme: 'dark', size: wide, sample: true, act: acts.reviewing },
  { name: 'lead-light', theme: 'light', size: wide, sample: true, act: acts.reviewing },
  { name: 'lead-compact', theme: 'dark', size: compact, sample: true, act: acts.reviewing },
  { name: 'lead-compact-light', theme: 'light', size: compact, sample: true, act: acts.reviewing },
  { name: 'lead-then', theme: 'dark', size: wide, sample: true, act: acts.reviewingThen },
  { name: 'lead-export', theme: 'light', size: wide, sample: true, act: acts.exporting },
  { name: 'lead-what-if', theme: 'dark', size: wide, sample: true, act: acts.tryingMove },
  { name: 'queue-marked', theme: 'light', size: wide, sample: true, act: acts.marking },
  { name: 'moved', theme: 'dark', size: wide, sample: true, act: moveDeadlines },
  { name: 'moved-light', theme: 'light', size: wide, sample: true, act: moveDeadlines },
  { name: 'forced-queue', theme: 'light', size: wide, sample: true, act: acts.marking, forced: true },
  { name: 'forced-case', theme: 'light', size: wide, sample: true, act: acts.open('48247'), forced: true },
  { name: 'forced-draft', theme: 'light', size: wide, sample: true, act: acts.drafting, forced: true },
  { name: 'forced-lead', theme: 'light', size: wide, sample: true, act: acts.reviewing, forced: true },
  { name: 'forced-customer', theme: 'light', size: wide, sample: true, act: acts.customer, forced: true },
  { name: 'empty', theme: 'dark', size: wide, sample: false, act: async () => undefined },
];

for (const scene of scenes) {
  test(scene.name, async () => {
    const profile = emptyProfile();
    if (scene.sample) runDesk('sample', '--profile', profile, '--now', now);
    desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
    await desk.app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      scene.size,
    );
    await chooseTheme(desk.page, scene.theme);
    if (scene.sample) {
      await queueIsShown(desk.page);
      // What came due while the app was off is news at the start.
      await desk.page.getByRole('button', { name: english.alerting.dismiss }).first().click();
    }
    await scene.act(desk.page, desk);
    if (scene.forced) await desk.page.emulateMedia({ forcedColors: 'active' });
    await desk.page.evaluate(() => document.fonts.ready);
    await desk.page.screenshot({ path: resolve(folder, `${scene.name}.png`) });
  });
}
