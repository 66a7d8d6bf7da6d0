/** The rows of the ribbon, in pixels from its top. */
export const LABEL_HEIGHT = 20;
export const BAND_TOP = 24;
export const BAND_HEIGHT = 32;
export const LANES_TOP = BAND_TOP + BAND_HEIGHT + 26;
export const LANE_HEIGHT = 38;
