import { create } from 'zustand';
import { createAnnouncer, type Urgency } from './announcer.ts';

const useSpoken = create<Readonly<Record<Urgency, string>>>(() => ({ polite: '', assertive: '' }));

/** Says something to a screen reader; never for ticks, re-sorts or saves that worked. */
export const announce = createAnnouncer({
  now: () => performance.now(),
  wait: (ms, then) => setTimeout(then, ms),
  speak: (text, urgency) => useSpoken.setState({ [urgency]: text }),
});

/** The two places that screen readers listen to. */
export function LiveRegions() {
  const { polite, assertive } = useSpoken();
  return (
    <>
      <div className="visuallyHidden" aria-live="polite">
        {polite}
      </div>
      <div className="visuallyHidden" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}
