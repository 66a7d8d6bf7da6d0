import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type DeafListener, listenDeaf } from '../../support/deafListener.ts';
import { launchDesk, type RunningDesk } from '../../support/launchDesk.ts';

// Electron's security checklist, item by item and in its order, asked of the running app.
// https://www.electronjs.org/docs/latest/tutorial/security

type Ask = { ask(channel: string, request: unknown): Promise<unknown> };

const root = resolve(import.meta.dirname, '../../..');
let desk: RunningDesk;
let elsewhere: DeafListener;

test.beforeAll(async () => {
  elsewhere = await listenDeaf();
  desk = await launchDesk({ provokes: true });
  await desk.app.evaluate(({ app, shell }) => {
    // What would go to the system's browser is written down instead.
    const opened: string[] = [];
    Reflect.set(app, 'openedOutside', opened);
    shell.openExternal = (address) => Promise.resolve(void opened.push(address));
  });
});
test.afterAll(async () => {
  await desk.close();
  elsewhere.close();
});

const preferences = () =>
  desk.app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
    const asked = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined;
    return asked?.getLastWebPreferences() ?? {};
  });
const openedOutside = () =>
  desk.app.evaluate(({ app }) => (Reflect.get(app, 'openedOutside') as string[]).splice(0));

test('1. only secure content is loaded: every file of the page comes from its own bundle', async () => {
  await expect(desk.page.getByRole('banner')).toBeVisible();
  const loaded = await desk.page.evaluate(() => [
    location.href,
    ...[...document.scripts].map(({ src }) => src),
    ...[...document.styleSheets].map(({ href }) => href ?? 'inline'),
  ]);
  // The page, its script, its style.
  for (const kind of ['index.html', '.js', '.css'])
    expect(
      loaded.some((address) => new URL(address).pathname.endsWith(kind)),
      kind,
    ).toBe(true);
  expect(loaded.filter((address) => !address.startsWith('app://bundle/'))).toEqual([]);
});

test('2. the page has no Node, and neither have a worker and a frame of it', async () => {
  const seen = await desk.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
  );
  expect(seen).toEqual([]);
  const chosen = await preferences();
  for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'])
    expect(chosen[name] ?? false, name).toBe(false);
});

test('3. the preload has a world of its own: what the page does to its prototypes stays in the page', async () => {
  expect(await preferences()).toMatchObject({ contextIsolation: true });
  const answer = await desk.page.evaluate(async () => {
    const own = Array.prototype.includes;
    Array.prototype.includes = () => true;
    try {
      const bridge = Reflect.get(window, 'desk') as { on(push: string, hear: () => void): unknown };
      bridge.on('no such push', () => undefined);
      return 'taken';
    } catch {
      return 'refused';
    } finally {
      Array.prototype.includes = own;
    }
  });
  expect(answer).toBe('refused');
});

test('4. the renderer is sandboxed', async () => {
  expect(await preferences()).toMatchObject({ sandbox: true });
});

test('5. every permission that the page asks for is refused', async () => {
  const states = await desk.page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'];
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return `${name} ${state}`;
    });
    const devices = navigator.mediaDevices?.getUserMedia({ audio: true, video: true }).then(
      () => 'devices granted',
      () => 'devices denied',
    );
    const read = navigator.clipboard?.readText().then(
      () => 'reading granted',
      () => 'reading denied',
    );
    const told = Notification.requestPermission().then((answer) => `telling ${answer}`);
    return Promise.all([...asked, told, devices ?? 'devices denied', read ?? 'reading denied']);
  });
  expect(states).toHaveLength(9);
  expect(states.filter((state) => !state.endsWith(' denied'))).toEqual([]);
});

test('6. web security is on: another origin cannot be read', async () => {
  expect((await preferences()).webSecurity).toBe(true);
});

test('7. the policy of the page allows nothing by default, and is the one that is enforced', async () => {
  const seen = await desk.page.evaluate(async () => {
    const answer = await fetch(location.href).catch(() => null);
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.head.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'document.documentElement.dataset.injected = "yes"');
    button.click();
    // In a turn of its own: what the test itself evaluates is free of the policy.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(new Function('return 1')()));
        } catch {
          resolve('refused');
        }
      }, 50);
    });
    return {
      fetched: answer !== null,
      evaluated,
      injected: document.documentElement.dataset.injected ?? null,
      broken: [...new Set(broken)].sort(),
    };
  });
  expect(seen).toMatchObject({ fetched: false, evaluated: 'refused', injected: null });
  expect(seen.broken).toEqual(expect.arrayContaining(['connect-src', 'script-src-attr', 'script-src-elem']));
});

test('8. insecure content is not allowed to run', async () => {
  expect((await preferences()).allowRunningInsecureContent ?? false).toBe(false);
});

test('9. experimental features are off', async () => {
  const chosen = await preferences();
  expect(chosen.experimentalFeatures ?? false).toBe(false);
  const switches = await desk.app.evaluate(({ app }) =>
    ['enable-experimental-web-platform-features', 'enable-features', 'disable-web-security'].filter((name) =>
      app.commandLine.hasSwitch(name),
    ),
  );
  expect(switches.filter((name) => name !== 'enable-features')).toEqual([]);
});

test('10. no feature of Blink is switched on', async () => {
  expect((await preferences()).enableBlinkFeatures ?? '').toBe('');
});

test('11. there is no webview that could allow popups', async () => {
  expect((await preferences()).webviewTag ?? false).toBe(false);
  expect(await desk.page.locator('webview').count()).toBe(0);
});

test('12. a webview that is put into the page is never attached', async () => {
  const before = await desk.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  await desk.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'about:blank');
    view.setAttribute('nodeintegration', '');
    document.body.append(view);
  });
  expect(await desk.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(before);
});

for (const address of [
  'https://example.com/',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:void(document.title="x")',
]) {
  test(`13. the page does not navigate to ${address.split(':')[0]}:`, async () => {
    await desk.page.evaluate((to) => {
      window.location.href = to;
    }, address);
    expect(await desk.page.evaluate(() => location.href)).toMatch(/^app:\/\/bundle\/index\.html/);
    expect(await desk.page.evaluate(() => document.title)).not.toBe('x');
  });
}

test('14. no new window opens, of whatever address', async () => {
  const opened = await desk.page.evaluate(
    (port) =>
      [
        `http://127.0.0.1:${port}/`,
        'about:blank',
        'app://bundle/index.html',
        'file:///etc/passwd',
        'https://example.com/',
      ].map((address) => window.open(address) !== null),
    elsewhere.port,
  );
  expect(opened).toEqual([false, false, false, false, false]);
  expect(desk.app.windows()).toHaveLength(1);
  expect(await openedOutside()).toEqual([]);
});

test('15. only https and mailto go to the system, and only when asked on their channel', async () => {
  const addresses = ['file:///etc/passwd', 'http://a.example/', 'smb://a/b', 'javascript:1', ' https:x'];
  // Each link needs a person's act, and main hears those itself.
  await desk.page.keyboard.press('Shift');
  const answers = await desk.page.evaluate(
    async ({ refused, allowed }) => {
      const bridge = Reflect.get(window, 'desk') as Ask;
      const said = [];
      for (const address of [...refused, ...allowed]) said.push(await bridge.ask('link.open', { address }));
      return said.map((answer) => (answer as { ok: boolean }).ok);
    },
    { refused: addresses.slice(0, 4), allowed: ['https://example.com/a'] },
  );
  expect(answers).toEqual([false, false, false, false, true]);
  expect(await openedOutside()).toEqual(['https://example.com/a']);
});

test('15a. a page that was taken over opens nothing by itself: a person is asked, and soon not even that', async () => {
  await desk.app.evaluate(({ dialog }) => {
    let asked = 0;
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false, asked: asked++ });
  });
  const before = await openedOutside();
  const said = await desk.page.evaluate(async () => {
    const bridge = Reflect.get(window, 'desk') as Ask;
    const answers = [];
    for (let n = 0; n < 201; n++)
      answers.push(await bridge.ask('link.open', { address: `https://a.example/?${'x'.repeat(1_900)}${n}` }));
    return answers.filter((answer) => (answer as { ok: boolean }).ok).length;
  });
  expect(said).toBe(0);
  expect(await openedOutside()).toEqual(before);
});

test('16. the Electron that is shipped is the newest major version that the project is tested with', () => {
  const { devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
});

test('17. a message from a frame, or from another window, is not answered', async () => {
  const answer = await desk.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/main/preload.cjs`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload } });
    await other.loadURL('data:text/html,<p>another origin</p>');
    const said: unknown = await other.webContents.executeJavaScript("desk.ask('queue.counts', {})");
    await other.loadURL('app://bundle/index.html');
    const fromOurOrigin: unknown = await other.webContents.executeJavaScript("desk.ask('queue.counts', {})");
    other.destroy();
    return [said, fromOurOrigin];
  });
  for (const said of answer)
    expect(said).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'sender' } });
});

test('18. the page comes by its own scheme, and a file of the disk does not', async () => {
  const seen = await desk.page.evaluate(async () => {
    const image = (src: string) =>
      new Promise<string>((resolve) => {
        const made = new Image();
        made.onload = () => resolve('loaded');
        made.onerror = () => resolve('refused');
        made.src = src;
      });
    return {
      scheme: location.protocol,
      file: await image('file:///usr/share/pixmaps/debian-logo.png'),
      above: await image('app://bundle/..%2f..%2fpackage.json'),
    };
  });
  expect(seen).toEqual({ scheme: 'app:', file: 'refused', above: 'refused' });
});

test('19. the fuses that a package is made with close every door that the app does not use', () => {
  const config = readFileSync(resolve(root, 'electron-builder.yml'), 'utf8');
  const fuses = config
    .match(/^electronFuses:\n((?: .+\n)+)/m)?.[1]
    ?.trim()
    .split(/\n\s*/);
  expect(fuses).toEqual([
    'runAsNode: false',
    'enableCookieEncryption: true',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'enableEmbeddedAsarIntegrityValidation: true',
    'onlyLoadAppFromAsar: true',
    'loadBrowserProcessSpecificV8Snapshot: false',
    'grantFileProtocolExtraPrivileges: false',
  ]);
});

test('20. of Electron the page has two functions, and main refuses a channel that is not in the contract', async () => {
  const seen = await desk.page.evaluate(async () => {
    const bridge = Reflect.get(window, 'desk') as Ask;
    return {
      names: Object.keys(bridge).sort(),
      answer: await bridge.ask('shell.openPath', { path: '/' }),
      electron: ['electron', 'ipcRenderer'].filter((n) => n in window),
    };
  });
  expect(seen).toEqual({
    names: ['ask', 'on'],
    answer: { ok: false, error: expect.objectContaining({ kind: 'bad-request', field: 'channel' }) },
    electron: [],
  });
});
