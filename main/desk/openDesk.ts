import type { Desk, DeskOptions } from './desk.ts';

/** Opens the desk of a profile: its file is made, migrated and mended as needed. The signatures are in `desk.ts`. */
export declare function openDesk(options: DeskOptions): Desk;
