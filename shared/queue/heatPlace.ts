/** Bands of the working time that is left until the next due instant of a case. The last band has no end. */
export const HEAT_BANDS = ['over', 'under-1h', '1-to-4h', '4h-to-1d', '1-to-2d', '2d-and-more'] as const;
export type HeatBand = (typeof HEAT_BANDS)[number];

/** The columns of the queue heat: a band, or `no-clock` for a case without a running clock. */
export const HEAT_PLACES = [...HEAT_BANDS, 'no-clock'] as const;
export type HeatPlace = (typeof HEAT_PLACES)[number];
