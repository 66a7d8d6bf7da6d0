/** How large the window may be shown, in percent. */
export const ZOOM_STEPS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

export const ACTUAL_SIZE = 100;

export type ZoomStep = 'in' | 'out' | 'actual';

/** Gives the size after one step, in percent: the next of the steps, and not beyond the last. */
export function zoomAfter(percent: number, step: ZoomStep): number {
  if (step === 'actual') return ACTUAL_SIZE;
  const next =
    step === 'in' ? ZOOM_STEPS.find((one) => one > percent) : ZOOM_STEPS.findLast((one) => one < percent);
  return next ?? percent;
}
