import { expect, type Page } from '@playwright/test';
import type { DeskBridge } from '../../shared/ipc/bridge.ts';

/** Austria closes a Wednesday: what that moves stands on the list until somebody has seen it. */
export async function moveDeadlines(page: Page): Promise<void> {
  const answer = await page.evaluate(() => {
    const bridge: DeskBridge = Reflect.get(window, 'desk');
    const edit = { date: '2026-12-09', closedFor: 'National mourning', reason: 'Decree of 6 December' };
    return bridge.ask('organization.command', {
      command: { type: 'edit-country-day', country: 'AT', edit },
    });
  });
  expect(answer).toMatchObject({ ok: true });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Moved deadlines' })).toBeVisible();
}
