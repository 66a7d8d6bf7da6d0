import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PUSH } from '../../shared/ipc/bridge.ts';

const electron = vi.hoisted(() => ({
  asked: [] as string[],
  requests: [] as unknown[],
  answers: [] as ((answer: unknown) => void)[],
  listeners: [] as ((event: unknown, name: string) => void)[],
  givenBack: 0,
  bridge: { ask: async (_channel: string, _request: unknown): Promise<unknown> => undefined },
}));

vi.mock('electron', () => ({
  ipcRenderer: {
    setMaxListeners: () => undefined,
    invoke: (_wire: string, channel: string, request: unknown) => {
      electron.asked.push(channel);
      electron.requests.push(request);
      return new Promise((resolve) => electron.answers.push(resolve));
    },
    on: (wire: string, listener: (event: unknown, name: string) => void) => {
      if (wire === PUSH) electron.listeners.push(listener);
    },
    removeListener: () => undefined,
  },
  webFrame: {
    clearCache: () => {
      electron.givenBack += 1;
    },
  },
  contextBridge: {
    exposeInMainWorld: (_name: string, bridge: typeof electron.bridge) => {
      electron.bridge = bridge;
    },
  },
}));

beforeEach(async () => {
  electron.asked.length = 0;
  electron.requests.length = 0;
  electron.answers.length = 0;
  electron.listeners.length = 0;
  electron.givenBack = 0;
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
  atIt(false);
  vi.useFakeTimers();
  vi.resetModules();
  await import('../../main/preload.ts');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether a person has pressed a key just now. */
function atIt(isActive: boolean): void {
  vi.stubGlobal('navigator', { userActivation: { isActive } });
}

const FIRST = { ok: true, value: { answers: '{}' } };

it('the page gets what was asked before its code was read', async () => {
  expect(electron.asked).toEqual(['desk.ahead']);
  electron.answers[0]?.(FIRST);
  expect(await electron.bridge.ask('desk.ahead', {})).toBe(FIRST);
  expect(electron.asked).toEqual(['desk.ahead']);
});

it.each([
  ['what main told before the page could hear it', 'desk.changed', FIRST],
  ['a refusal', 'window.state', { ok: false, error: { kind: 'bad-request', field: 'sender', reason: '' } }],
])('after %s main is asked anew', async (_why, pushed, answer) => {
  for (const hear of electron.listeners) hear(null, pushed);
  electron.answers[0]?.(answer);
  void electron.bridge.ask('desk.ahead', {});
  await vi.waitFor(() => expect(electron.asked).toEqual(['desk.ahead', 'desk.ahead']));
});

it('what the page asks later goes to main as it is, for main to check', async () => {
  electron.answers[0]?.(FIRST);
  await electron.bridge.ask('desk.ahead', {});
  void electron.bridge.ask('desk.ahead', { more: 1 });
  expect(electron.requests).toEqual([{}, { more: 1 }]);
});

it('what the start took is given back once, when the first screen has stood for a while', async () => {
  electron.answers[0]?.(FIRST);
  await electron.bridge.ask('desk.ahead', {});
  await vi.advanceTimersByTimeAsync(3_000);
  expect(electron.givenBack).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(electron.givenBack).toBe(1);
});

it('nothing is given back while a person is at it', async () => {
  electron.answers[0]?.(FIRST);
  await electron.bridge.ask('desk.ahead', {});
  atIt(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(electron.givenBack).toBe(0);
  atIt(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(electron.givenBack).toBe(1);
});
