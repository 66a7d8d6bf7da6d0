import { expect, test } from '@playwright/test';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';

let desk: RunningDesk;
test.beforeEach(async () => {
  desk = await launchDesk({ provokes: true });
});
test.afterEach(() => desk.close());

test('the page has no Node, and of Electron only what the contract names', async () => {
  const seen = await desk.page.evaluate(() => ({
    nodeNames: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys(Reflect.get(window, 'desk')).sort(),
  }));
  expect(seen).toEqual({ nodeNames: [], bridge: ['ask', 'on'] });
});

test('the page is isolated, sandboxed and served from its own scheme', async () => {
  const chosen = await desk.app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
    const preferences = (
      webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences } | undefined
    )?.getLastWebPreferences();
    return {
      url: webContents?.getURL(),
      contextIsolation: preferences?.contextIsolation,
      sandbox: preferences?.sandbox,
      nodeIntegration: preferences?.nodeIntegration,
      webSecurity: preferences?.webSecurity,
      webviewTag: preferences?.webviewTag ?? false,
    };
  });
  expect(chosen).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(chosen.url).toMatch(/^app:\/\/bundle\//);
});

test('the page cannot reach a network, run a script of its own making, or leave', async () => {
  const tried = await desk.page.evaluate(async () => {
    const reached = await fetch('https://example.com').then(
      () => true,
      () => false,
    );
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.head.append(script);
    const opened = window.open('https://example.com');
    window.location.href = 'https://example.com';
    return { reached, injected: document.documentElement.dataset.injected ?? null, opened: opened !== null };
  });
  expect(tried).toEqual({ reached: false, injected: null, opened: false });
  expect(await desk.page.evaluate(() => location.href)).toMatch(/^app:\/\/bundle\//);
  expect(desk.app.windows()).toHaveLength(1);
});

test('permissions are refused', async () => {
  const asked = await desk.page.evaluate(async () => {
    const granted = await Notification.requestPermission();
    return {
      granted,
      camera: (await navigator.permissions.query({ name: 'camera' as PermissionName })).state,
    };
  });
  expect(asked).toEqual({ granted: 'denied', camera: 'denied' });
});

test('a payload of the wrong shape is answered with its field, and does nothing', async () => {
  const answer = await desk.page.evaluate(() => {
    const bridge = Reflect.get(window, 'desk') as {
      ask(channel: string, request: unknown): Promise<unknown>;
    };
    return bridge.ask('queue.window', { view: 'everything', filter: {}, from: 0, to: 10 });
  });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'view' } });
});
