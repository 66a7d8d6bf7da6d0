import { expect } from '@playwright/test';
import { type DeskBridge, PUSH } from '../../shared/ipc/bridge.ts';
import type { RunningDesk } from './launchDesk.ts';

/** Shows a card about the first alerts that stand, as main does when one is due; waits until it is there. */
export async function showAlerts({ app, page }: RunningDesk, count = 1): Promise<void> {
  const alerts = await page.evaluate(async () => {
    const bridge: DeskBridge = Reflect.get(window, 'desk');
    const answer = await bridge.ask('alert.list', {});
    return answer.ok ? answer.value.alerts : [];
  });
  await app.evaluate(
    ({ BrowserWindow }, { wire, shown }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(wire, 'alert.shown', {
        alerts: shown,
        slept: false,
      });
    },
    { wire: PUSH, shown: alerts.slice(0, count) },
  );
  await expect(page.locator('[data-news]')).toBeVisible();
}
