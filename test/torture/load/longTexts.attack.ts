import { expect } from '@playwright/test';
import { incoming } from '../../support/givenEvents.ts';
import { emptyProfile, launchDesk } from '../../support/launchDesk.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { queueIsShown } from '../../support/queuePage.ts';
import { attack } from '../attack.ts';

const NOW = '2026-04-20T09:00:00-04:00';
const CUSTOMER = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York' };

/** What is laid out slowest: writing that turns with each sign, and marks that pile up on one. */
const TURNED = '\u202E\u05D0\u2067a\u0301\u0327\u2069\u202C';
const PILED = `a${'\u0301\u0323\u0489'.repeat(40)}`;

const of = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** What the page holds at most, in characters: to lay out more is what took half a minute, and minutes for the start. */
const MOST_IN_PAGE = 200_000;

attack('texts of a megabyte in the window', { short: 1, long: 4 }, async ({ times, trial, worst }) => {
  for (let n = 0; n < times; n += 1) {
    await trial(async () => {
      const profile = profileWith(n % 2 === 0 ? TURNED : PILED);
      const begun = performance.now();
      const desk = await launchDesk({ profile, clock: NOW, timeZone: 'America/New_York' });
      const { page } = desk;
      try {
        await queueIsShown(page);
        worst('worst ms to the first rows', performance.now() - begun);
        const took = async (what: string, act: () => Promise<void>): Promise<void> => {
          const from = performance.now();
          await act();
          const ms = performance.now() - from;
          worst(`worst ms to ${what}`, ms);
          const held = await page.evaluate(() => document.documentElement.outerHTML.length);
          worst('most characters in the page', held);
          expect(held, what).toBeLessThan(MOST_IN_PAGE);
        };
        await took('select', async () => {
          await page.keyboard.press('j');
          await expect(page.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '3');
        });
        await took('open a note of 300 KB', async () => {
          await page.keyboard.press('Enter');
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByText('290 000 more characters')).toBeVisible();
        });
        await took('read on', async () => {
          await page.getByRole('button', { name: 'Show more' }).last().click();
          await expect(page.getByText('280 000 more characters')).toBeVisible();
        });
        await page.getByRole('button', { name: 'Copy the whole text' }).last().click();
        await expect(page.getByText('Copied the whole text')).toBeVisible();
        const copied = await desk.app.evaluate(async ({ clipboard }) => (await clipboard.readText()).length);
        expect(copied).toBe(300_000);
      } finally {
        await desk.kill();
      }
    });
  }
});

/** A title of a megabyte first in the list, and a case with a note of 300 KB under it. */
function profileWith(text: string): string {
  const profile = emptyProfile();
  const { desk } = openTestDesk({ profile, at: Date.parse(NOW) });
  const line = (number: string, type: string, fields: object): string =>
    JSON.stringify({ case: number, type, at: '2026-04-20T12:00:00Z', by: 'AM', ...fields });
  const opened = (number: string, severity: number, title: string): string =>
    line(number, 'opened', { severity, priority: 3, title, customer: CUSTOMER, edition: 'targets' });
  const lines = [
    opened('1', 1, of(text, 1_000_000)),
    opened('2', 2, of(text, 10_000)),
    line('2', 'note', { text: of(text, 300_000) }),
    ...Array.from({ length: 30 }, (_, n) => opened(String(n + 3), 3, of(text, 10_000))),
  ];
  expect(desk.appendEvents(lines.map(incoming), { source: 'import' }).ok).toBe(true);
  desk.close();
  return profile;
}
