/** The variables of each desktop that the runner made, in SEVERITY_DESK_DESKTOPS as JSON; none when there is one for all. */
const desktops: ReadonlyArray<Readonly<Record<string, string>>> = JSON.parse(
  process.env.SEVERITY_DESK_DESKTOPS ?? '[]',
);

/** How many tests that show windows may run at once: one to a desktop. */
export const desktopCount = Math.max(1, desktops.length);

/** Gives this process the screen and the message bus of one desktop, so that no window, notice or clipboard of one test reaches another. */
export function takeDesktop(index: number): void {
  Object.assign(process.env, desktops[index % desktopCount]);
}
