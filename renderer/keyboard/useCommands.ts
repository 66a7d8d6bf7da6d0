import { useLayoutEffect } from 'react';
import { type Commands, type Reasons, useCommandLayers } from './commandStore.ts';

/**
 * Offers commands while the component is on the screen. Pass a stable object (useMemo). They are there before the
 * component is painted: a key pressed at the first sight of it must find them.
 */
export function useCommands(commands: Commands): void {
  const offer = useCommandLayers((store) => store.offer);
  useLayoutEffect(() => offer(commands), [offer, commands]);
}

/** Says why keys mean nothing while the component is on the screen. Pass a stable object. */
export function useReasons(reasons: Reasons): void {
  const explain = useCommandLayers((store) => store.explain);
  useLayoutEffect(() => explain(reasons), [explain, reasons]);
}
