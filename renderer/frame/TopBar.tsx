import { HardDrive, ScrollText, Search } from 'lucide-react';
import { DAY } from '../../shared/calendar/instant/instant.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatClockTime, formatDate } from '../../shared/wording/formatTime.ts';
import { AlertBell } from '../alerting/AlertBell.tsx';
import { useCounts } from '../cases/countsStore.ts';
import { BrandMark } from '../components/BrandMark.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useCompact } from '../components/useWindowWidth.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick, useNowText } from '../now/nowStore.ts';
import { TeamFact } from '../team/TeamState.tsx';
import styles from './TopBar.module.css';
import { WindowButtons } from './WindowButtons.tsx';

/** The top of the window: search, what is in force, what is saved, and the time. It drags the window. */
export function TopBar() {
  const words = useWords().frame;
  const start = useDesk();
  const isCompact = useCompact();
  return (
    <header className={styles.bar} data-platform={start.platform}>
      <div className={styles.brand}>
        <BrandMark />
        {!isCompact && <span>{words.appName}</span>}
      </div>
      <SearchBox />
      <div className={styles.facts}>
        <span className={styles.fact}>
          <ScrollText aria-hidden="true" />
          <span className={styles.quiet}>{words.policy}</span>
          <span>{editionOf(start, start.editionInForce).name}</span>
        </span>
        {start.team === null ? <SavedState short={isCompact} /> : <TeamFact short={isCompact} />}
        <AlertBell />
        <BarClock zone={start.zone} />
      </div>
      {start.platform !== 'darwin' && <WindowButtons />}
    </header>
  );
}

function SearchBox() {
  const words = useWords().frame;
  const lay = useScreen((store) => store.lay);
  return (
    <button
      type="button"
      className={styles.search}
      aria-keyshortcuts="Control+K"
      aria-haspopup="dialog"
      onClick={() => lay({ kind: 'palette', prefix: '' })}
    >
      <Search aria-hidden="true" />
      <span className={styles.searchText}>{words.search}</span>
      <CommandKeys id="palette" />
    </button>
  );
}

function SavedState({ short }: { readonly short: boolean }) {
  const catalogue = useWords();
  const words = catalogue.frame;
  const { zone } = useDesk();
  const savedAt = useCounts((store) => store.counts?.savedAt ?? null);
  if (savedAt === null) return null;
  const now = tick.now();
  const time =
    now - savedAt < DAY / 2 ? formatClockTime(savedAt, zone) : formatDate(catalogue, savedAt, zone, now);
  const text = words.saved(time);
  return (
    <span className={styles.fact} title={words.savedLocally}>
      <HardDrive aria-hidden="true" />
      <span className={short ? 'visuallyHidden' : undefined}>{text}</span>
    </span>
  );
}

function BarClock({ zone }: { readonly zone: string }) {
  const words = useWords();
  const date = useNowText((now) => formatDate(words, now, zone, now));
  const time = useNowText((now) => formatClockTime(now, zone, true));
  return (
    <span className={styles.clock} role="timer" aria-live="off">
      <span className={styles.date}>{date}</span> <strong>{time}</strong>{' '}
      <span className={styles.quiet}>{cityOf(zone)}</span>
    </span>
  );
}
