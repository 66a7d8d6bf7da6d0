/** How the clocks of an open case stand: a target is missed, is about to be, none is, or no clock runs. */
export const CLOCK_STANDINGS = ['breached', 'soon', 'in-time', 'none'] as const;

export type ClockStanding = (typeof CLOCK_STANDINGS)[number];
