import { useEffect } from 'react';
import { type Commands, useCommandLayers } from './commandStore.ts';

/** Offers commands while the component is on the screen. Pass a stable object (useMemo). */
export function useCommands(commands: Commands): void {
  const offer = useCommandLayers((store) => store.offer);
  useEffect(() => offer(commands), [offer, commands]);
}
