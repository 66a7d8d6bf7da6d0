import { Keyboard, type LucideIcon, MoonStar, Palette, Scale, Timer, UserRound } from 'lucide-react';
import { spoken } from '../language/languageStore.ts';
import { SETTINGS_GROUPS, type SettingsGroup, useScreen } from '../navigation/screenStore.ts';
import type { PaletteChoice } from './paletteItem.ts';

const ICONS: Readonly<Record<SettingsGroup, LucideIcon>> = {
  analyst: UserRound,
  shift: Timer,
  quiet: MoonStar,
  theme: Palette,
  keys: Keyboard,
  rules: Scale,
};

/** Gives the way to each group of the settings. */
export function settingsChoices(): ReadonlyArray<PaletteChoice> {
  const words = spoken().settings;
  return SETTINGS_GROUPS.map((group) => ({
    id: `settings ${group}`,
    kind: 'command',
    icon: ICONS[group],
    label: words.groups[group],
    detail: words.title,
    keys: [],
    run: () => useScreen.getState().lay({ kind: 'settings', group }),
  }));
}
