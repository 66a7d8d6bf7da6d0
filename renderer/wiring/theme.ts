import type { Settings } from '../../shared/settings/settings.ts';

const systemIsLight = '(prefers-color-scheme: light)';

/** Gives the theme that is shown now. */
export function shownTheme(): 'dark' | 'light' {
  return document.documentElement.dataset.theme === 'light' ? 'light' : 'dark';
}

/** Shows the theme that was chosen, or the system's. */
export function showTheme(theme: Settings['theme']): void {
  const system = window.matchMedia(systemIsLight).matches ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme === 'system' ? system : theme;
}

/** Calls back when the system goes light or dark; gives back how to stop. */
export function onSystemTheme(changed: () => void): () => void {
  const media = window.matchMedia(systemIsLight);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
