import { useSettings } from '../desk/settingsStore.ts';
import { useCommandLayers } from '../keyboard/commandStore.ts';

/** Shows the theme that was chosen, or the system's, offers the command that changes it, and gives back how to stop. */
export function followTheme(): () => void {
  showChosen();
  const system = window.matchMedia('(prefers-color-scheme: light)');
  system.addEventListener('change', showChosen);
  const undo = [
    useSettings.subscribe(showChosen),
    useCommandLayers.getState().offer({ theme: changeTheme }),
    () => system.removeEventListener('change', showChosen),
  ];
  return () => {
    for (const stop of undo) stop();
  };
}

function showChosen(): void {
  const { theme } = useSettings.getState().settings;
  const system = window.matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme === 'system' ? system : theme;
}

/** From what is shown to the other one, be it chosen or the system's. */
function changeTheme(): void {
  const { theme } = document.documentElement.dataset;
  void useSettings.getState().write({ theme: theme === 'light' ? 'dark' : 'light' });
}
