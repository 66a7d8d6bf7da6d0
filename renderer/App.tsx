import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { LucideProvider } from 'lucide-react';
import { useLayoutEffect } from 'react';
import styles from './App.module.css';
import { NoticeShelf } from './alerting/NoticeShelf.tsx';
import { LiveRegions } from './announcing/LiveRegions.tsx';
import { useDetail } from './cases/detailStore.ts';
import { useQueue } from './cases/queueStore.ts';
import { useCompact, useNeedsNarrowRail } from './components/useWindowWidth.ts';
import { useOpening } from './desk/openingStore.ts';
import { useSettings } from './desk/settingsStore.ts';
import { useStart } from './desk/startStore.ts';
import { Rail } from './frame/Rail.tsx';
import { StatusBar } from './frame/StatusBar.tsx';
import { TopBar } from './frame/TopBar.tsx';
import { useFrameCommands } from './frame/useFrameCommands.ts';
import { useEarlyKeys } from './keyboard/earlyKeys.ts';
import { useKeys } from './keyboard/useKeys.ts';
import { RulesBanners } from './moves/RulesBanners.tsx';
import { useScreen } from './navigation/screenStore.ts';
import { Opening } from './recovery/Opening.tsx';
import { StartFailed } from './recovery/StartFailed.tsx';
import { Body } from './screens/Body.tsx';
import { Overlays } from './screens/Overlays.tsx';
import { TeamBanner } from './team/TeamBanner.tsx';
import { ToastView } from './toast/ToastView.tsx';

/** The window: what every screen stands in. */
export function App() {
  const { start, problem } = useStart();
  const opening = useOpening(({ progress }) => progress);
  const isListKnown = useQueue(({ total, problem }) => total !== null || problem !== null);
  const isDetailAtHand = useDetail(
    ({ isAtHand, detail, problem }) => isAtHand && detail === null && problem === null,
  );
  const isQueue = useScreen(({ screen }) => screen.kind === 'queue');
  const isOther = start === null && (problem !== null || opening !== null);
  // Before the window that follows takes them.
  useLayoutEffect(() => (isOther ? useEarlyKeys.getState().forget : undefined), [isOther]);
  if (start === null && problem !== null) return <StartFailed problem={problem} />;
  if (start === null) return opening === null ? null : <Opening progress={opening} />;
  // Main has answered all of it ahead: drawn once with its rows and the details of the first, the window is laid out once.
  if (isQueue && (!isListKnown || isDetailAtHand)) return null;
  return (
    <CSPProvider disableStyleElements>
      <LucideProvider size={16} strokeWidth={1.3} absoluteStrokeWidth>
        <Tooltip.Provider>
          <Frame />
        </Tooltip.Provider>
      </LucideProvider>
    </CSPProvider>
  );
}

function Frame() {
  useFrameCommands();
  useKeys();
  const { railCollapsed, detailsHidden } = useSettings((store) => store.settings);
  const isCompact = useCompact();
  const isTight = useNeedsNarrowRail() && !detailsHidden;
  // A case and a form need the width more than the names of the views (design/case).
  const isWide = useScreen(({ screen }) => screen.kind === 'case' || screen.kind === 'draft');
  return (
    <div className={styles.window}>
      <TopBar />
      <RulesBanners />
      <TeamBanner />
      <div className={styles.body}>
        <Rail narrow={isCompact || isTight || railCollapsed || isWide} />
        <main className={styles.pane}>
          <Body />
        </main>
      </div>
      <div className={styles.foot}>
        <ToastView />
        <NoticeShelf />
        <StatusBar />
      </div>
      <Overlays />
      <LiveRegions />
    </div>
  );
}
