import { create } from 'zustand';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { USUAL_LEAD } from '../../shared/review/usualLead.ts';
import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts';
import { ACTUAL_SIZE } from '../../shared/settings/zoom.ts';
import { ask } from '../api.ts';

type Change = Partial<Settings>;

interface SettingsStore {
  readonly settings: Settings;
  readonly problem: DeskProblem | null;
  /** Changes that are shown already and that main has not answered, the oldest first. */
  readonly unanswered: readonly Change[];
  take(settings: Settings): void;
  /** Shows the change at once and takes it back when it cannot be written. */
  write(patch: SettingsPatch): Promise<void>;
}

/** What the window looks like until main has told what the analyst chose. */
const UNTOLD: Settings = {
  theme: 'system',
  language: 'en',
  analyst: { initials: '', name: '' },
  shift: { from: '09:00', to: '17:00' },
  quietHours: null,
  singleKeys: true,
  zoom: ACTUAL_SIZE,
  railCollapsed: false,
  detailsHidden: false,
  savedViews: [],
  recent: [],
  lead: USUAL_LEAD,
};

/** What is shown while changes wait for their answer: what main tells of an earlier one does not take back a later one. */
function shown(told: Settings, unanswered: readonly Change[]): Settings {
  return Object.assign({}, told, ...unanswered);
}

/** The settings as they were before a change, and else as they are. */
function without(change: Change, before: Settings, now: Settings): Settings {
  const own = Object.entries(before).filter(([key]) => key in change);
  return { ...now, ...Object.fromEntries(own) };
}

export const useSettings = create<SettingsStore>((set, get) => ({
  settings: UNTOLD,
  problem: null,
  unanswered: [],
  take: (told) => set(({ unanswered }) => ({ settings: shown(told, unanswered) })),
  write: async (patch) => {
    const change = patch as Change;
    const before = get().settings;
    set(({ unanswered }) => ({
      settings: { ...before, ...change },
      problem: null,
      unanswered: [...unanswered, change],
    }));
    const answer = await ask('settings.write', { patch });
    set(({ settings, unanswered }) => {
      const left = unanswered.filter((one) => one !== change);
      return answer.ok
        ? { settings: shown(answer.value, left), unanswered: left }
        : {
            settings: shown(without(change, before, settings), left),
            unanswered: left,
            problem: answer.error,
          };
    });
  },
}));
