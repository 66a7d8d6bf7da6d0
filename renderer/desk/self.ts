import { useSettings } from './settingsStore.ts';
import { useStart } from './startStore.ts';

/** Who works here, as it stands in the owner of a case: in a team the handle of the member, else the initials of the settings. */
export function self(): string {
  return useStart.getState().start?.team?.handle ?? useSettings.getState().settings.analyst.initials;
}

/** The same for what is drawn. */
export function useSelf(): string {
  const handle = useStart(({ start }) => start?.team?.handle);
  const initials = useSettings((store) => store.settings.analyst.initials);
  return handle ?? initials;
}
