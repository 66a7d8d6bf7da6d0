import { describe, expect, it } from 'vitest';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { createAlertHandlers } from '../../../main/ipc/alertHandlers.ts';
import { createAttachmentHandlers } from '../../../main/ipc/attachmentHandlers.ts';
import { createCaseHandlers } from '../../../main/ipc/caseHandlers.ts';
import { createDraftHandlers } from '../../../main/ipc/draftHandlers.ts';
import { createEscalationHandlers } from '../../../main/ipc/escalationHandlers.ts';
import { createExportHandlers } from '../../../main/ipc/exportHandlers.ts';
import { createFileTokens } from '../../../main/ipc/fileTokens.ts';
import { createImportHandlers } from '../../../main/ipc/importHandlers.ts';
import { createOrganizationHandlers } from '../../../main/ipc/organizationHandlers.ts';
import { createOutsideHandlers } from '../../../main/ipc/outsideHandlers.ts';
import { createQueueHandlers } from '../../../main/ipc/queueHandlers.ts';
import { answerQuestion, type Handlers } from '../../../main/ipc/serve.ts';
import { createSettingsHandlers } from '../../../main/ipc/settingsHandlers.ts';
import { createStartHandlers } from '../../../main/ipc/startHandlers.ts';
import { createWindowHandlers } from '../../../main/ipc/windowHandlers.ts';
import { createSettingsStore } from '../../../main/settings/settingsStore.ts';
import { isChannel } from '../../../shared/ipc/channels.ts';
import { requestSchemas } from '../../../shared/ipc/requests.ts';
import { NO_TRANSFER } from '../../support/noTransfer.ts';

const NINE = Date.UTC(2026, 10, 20, 9);

/** All handlers over a desk in memory. */
function aDoor() {
  let ids = 0;
  const desk = openDesk({
    profile: ':memory:',
    now: () => NINE,
    newId: () => `id-${++ids}`,
    by: () => 'AM',
    holidays: { closedDaysOf: () => [] },
  });
  let stored: unknown = {};
  const shelf = createSettingsStore({
    read: () => stored,
    write: (settings) => {
      stored = settings;
    },
  });
  const acts: string[] = [];
  const bugs: string[] = [];
  const nowhere = {
    chooseToOpen: async () => null,
    chooseSeveral: async () => null,
    chooseToSave: async () => null,
  };
  const tokens = createFileTokens(() => `token-${++ids}`);
  const handlers: Handlers = {
    ...createStartHandlers({
      desk,
      settings: shelf.read,
      clockOffset: 0,
      zone: () => 'Europe/Vienna',
      version: '1',
      zoneRules: '2025c',
      platform: 'linux',
      profile: '/p',
      recovered: null,
    }),
    ...createQueueHandlers(desk),
    ...createCaseHandlers(desk),
    ...createDraftHandlers(desk),
    ...createAttachmentHandlers({
      desk,
      attachments: createAttachmentStore(''),
      dialogs: nowhere,
      opener: { open: async () => '', showInFolder: () => undefined },
    }),
    ...createOrganizationHandlers({ desk, dialogs: nowhere, tokens }),
    ...createEscalationHandlers(desk),
    ...createOutsideHandlers(async (address) => {
      acts.push(address);
    }),
    ...createAlertHandlers({ desk, now: () => NINE, onSettled: () => undefined }),
    ...createImportHandlers({ transfer: NO_TRANSFER, tokens, dialogs: nowhere, publish: () => undefined }),
    ...createExportHandlers(NO_TRANSFER, nowhere),
    ...createSettingsHandlers(shelf, () => undefined),
    ...createWindowHandlers({
      act: (act) => acts.push(act),
      writeClipboard: () => {
        throw new Error('text of a case');
      },
      onPainted: () => acts.push('painted'),
    }),
  };
  const ask = (channel: unknown, payload: unknown, trusted = true) =>
    answerQuestion({ channel, payload, trusted }, handlers, (where, error) =>
      bugs.push(`${where}: ${String(error)}`),
    );
  return { ask, acts, bugs, shelf };
}

describe('a message of the window', () => {
  it('is answered with a value', async () => {
    const { ask } = aDoor();
    expect(await ask('desk.start', {})).toMatchObject({
      ok: true,
      value: { empty: true, zone: 'Europe/Vienna' },
    });
    expect(await ask('queue.window', { view: 'open', from: 0, to: 40 })).toMatchObject({
      ok: true,
      value: { total: 0, rows: [] },
    });
  });

  it('of anybody else is refused before it is looked at', async () => {
    const { ask, acts } = aDoor();
    expect(await ask('window.act', { act: 'close' }, false)).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', field: 'sender' },
    });
    expect(acts).toEqual([]);
  });

  it.each(['file.read', '__proto__', 'constructor', 'toString', '', 7, null])(
    'on no channel of the contract is refused: %s',
    async (channel) => {
      expect(await aDoor().ask(channel, {})).toMatchObject({
        ok: false,
        error: { kind: 'bad-request', field: 'channel' },
      });
    },
  );

  it('of the wrong shape is refused with its field, and nothing is done', async () => {
    const { ask, acts } = aDoor();
    const fieldOf = async (channel: string, payload: unknown) => {
      const answer = await ask(channel, payload);
      return !answer.ok && answer.error.kind === 'bad-request' ? answer.error.field : 'none';
    };
    expect(await fieldOf('window.act', { act: 'explode' })).toBe('act');
    expect(await fieldOf('queue.window', { view: 'drafts', from: 0, to: 1 })).toBe('view');
    expect(await fieldOf('queue.window', { view: 'open', from: 0, to: 501 })).toBe('request');
    expect(await fieldOf('settings.write', { patch: { quietHours: { from: '25:00', to: '07:00' } } })).toBe(
      'patch.quietHours.from',
    );
    expect(await fieldOf('desk.start', undefined)).toBe('request');
    expect(await fieldOf('import.inspect', { file: '/etc/passwd' })).toBe('file');
    expect(acts).toEqual([]);
  });

  it('that meets a bug is answered as one; its text stays out of the answer', async () => {
    const { ask, bugs } = aDoor();
    const answer = await ask('clipboard.write', { text: 'secret' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'bug' } });
    expect(JSON.stringify(answer)).not.toContain('text of a case');
    expect(bugs).toEqual(['clipboard.write: Error: text of a case']);
  });

  it('with a refusal of the desk passes it on', async () => {
    const { ask } = aDoor();
    expect(await ask('case.undo', {})).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } });
    expect(await ask('case.read', { case: 'C-1' })).toEqual({
      ok: false,
      error: { kind: 'no-such-case', case: 'C-1' },
    });
  });

  it('changes the setting that it names and no other', async () => {
    const { ask, shelf } = aDoor();
    await ask('settings.write', { patch: { theme: 'light' } });
    await ask('settings.write', { patch: { railCollapsed: true } });
    expect(shelf.read()).toMatchObject({ theme: 'light', railCollapsed: true });
  });
});

describe('the channels by name', () => {
  it('are those of the contract', () => {
    expect(Object.keys(requestSchemas).every(isChannel)).toBe(true);
    expect(isChannel('hasOwnProperty')).toBe(false);
  });
});
