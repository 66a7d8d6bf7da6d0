import { create } from 'zustand';

interface WindowStore {
  readonly maximized: boolean;
  readonly focused: boolean;
}

/** What main says of the window's frame. */
export const useWindowState = create<WindowStore>(() => ({ maximized: false, focused: true }));
