import { type ZoomStep, zoomAfter } from '../../shared/settings/zoom.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';

/** Shows the window larger, smaller or as it is drawn, says how large, and keeps that for the next start. */
export async function zoom(step: ZoomStep): Promise<void> {
  const { settings, write } = useSettings.getState();
  const percent = zoomAfter(settings.zoom, step);
  await write({ zoom: percent });
  useToast.getState().say(spoken().frame.zoomed(percent));
}
