import { beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../../renderer/api.ts';
import { useSettings } from '../../../renderer/desk/settingsStore.ts';
import { zoom } from '../../../renderer/frame/zoom.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { push, refuse, stubDesk } from '../support/stubDesk.ts';

let told: Settings;
/** Lets main answer the changes that wait, the oldest first. */
let answers: Array<() => void>;
let refused: keyof Settings | null;

beforeEach(() => {
  useSettings.setState(useSettings.getInitialState());
  told = useSettings.getState().settings;
  answers = [];
  refused = null;
  stubDesk({
    'settings.write': async ({ patch }: { readonly patch: Partial<Settings> }) => {
      await new Promise<void>((answer) => answers.push(answer));
      if (refused !== null && refused in patch) return refuse({ kind: 'bug', message: 'The disk is full.' });
      told = { ...told, ...patch };
      push('settings.changed', told);
      return told;
    },
  });
  listen('settings.changed', (settings) => useSettings.getState().take(settings));
});

const shown = (): Settings => useSettings.getState().settings;

describe('settings that are changed faster than main answers', () => {
  it('are larger by a step with each press: 100, 110, 125, 150, 175 %', async () => {
    const first = zoom('in');
    const others = [zoom('in'), zoom('in')];
    answers.shift()?.();
    await first;
    expect(shown().zoom).toBe(150);
    others.push(zoom('in'));
    for (const answer of answers) answer();
    await Promise.all(others);
    expect([shown().zoom, told.zoom]).toEqual([175, 175]);
  });

  it('take back what could not be written, and nothing else', async () => {
    refused = 'theme';
    const { write } = useSettings.getState();
    const writes = [write({ railCollapsed: true }), write({ theme: 'dark' }), write({ detailsHidden: true })];
    expect(shown()).toMatchObject({ railCollapsed: true, theme: 'dark', detailsHidden: true });
    answers[1]?.();
    await writes[1];
    expect(shown()).toMatchObject({ railCollapsed: true, theme: 'system', detailsHidden: true });
    expect(useSettings.getState().problem).toMatchObject({ message: 'The disk is full.' });
    for (const answer of answers) answer();
    await Promise.all(writes);
    expect(shown()).toEqual(told);
  });
});
