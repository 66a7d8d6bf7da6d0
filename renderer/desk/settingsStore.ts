import { create } from 'zustand';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { USUAL_LEAD } from '../../shared/review/usualLead.ts';
import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts';
import { ACTUAL_SIZE } from '../../shared/settings/zoom.ts';
import { ask } from '../api.ts';

interface SettingsStore {
  readonly settings: Settings;
  readonly problem: DeskProblem | null;
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

export const useSettings = create<SettingsStore>((set, get) => ({
  settings: UNTOLD,
  problem: null,
  take: (settings) => set({ settings }),
  write: async (patch) => {
    const before = get().settings;
    set({ settings: { ...before, ...(patch as Partial<Settings>) }, problem: null });
    const answer = await ask('settings.write', { patch });
    set(answer.ok ? { settings: answer.value } : { settings: before, problem: answer.error });
  },
}));
