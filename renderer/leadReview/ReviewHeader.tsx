import { Menu } from '@base-ui/react/menu';
import { Download, History } from 'lucide-react';
import { messages } from '../../shared/messages/messages.ts';
import { REVIEW_FORMATS } from '../../shared/review/reviewRequest.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import menuStyles from '../components/Menu.module.css';
import { tick } from '../now/nowStore.ts';
import { useDesk } from '../stores/startStore.ts';
import { EditionChoice } from './EditionChoice.tsx';
import { exportReview } from './exportReview.ts';
import { RangeChoice } from './RangeChoice.tsx';
import styles from './ReviewHeader.module.css';
import { useReview } from './reviewStore.ts';
import { ScopeChoice } from './ScopeChoice.tsx';

const words = messages.leadReview;

/** What the review is about: whose cases, which dates, which edition, as of when; and the way out to a file. */
export function ReviewHeader() {
  const { zone } = useDesk();
  const computedAt = useReview((store) => store.answer?.computedAt);
  const asOf = useReview((store) => store.choice.asOf);
  const choose = useReview((store) => store.choose);
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <ScopeChoice />
      <RangeChoice />
      <EditionChoice />
      <button
        type="button"
        className={styles.choice}
        aria-expanded={asOf !== undefined}
        onClick={() => void choose({ asOf: asOf === undefined ? hourBefore(tick.now()) : undefined })}
      >
        <History size={15} aria-hidden="true" />
        <span>{words.asOf}</span>
      </button>
      <span className={styles.end}>
        {computedAt !== undefined && (
          <span className={styles.computed}>{words.computed(formatClockTime(computedAt, zone))}</span>
        )}
        <ExportMenu />
      </span>
    </header>
  );
}

const HOUR_MS = 3_600_000;

function hourBefore(now: number): number {
  return now - HOUR_MS;
}

function ExportMenu() {
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <Button
            look="primary"
            icon={<Download aria-hidden="true" />}
            hint={<CommandKeys id="export" />}
            aria-keyshortcuts="Control+E"
          />
        }
      >
        {words.export}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={menuStyles.place}>
          <Menu.Popup className={menuStyles.menu}>
            {[...REVIEW_FORMATS].map((format) => (
              <Menu.Item key={format} className={menuStyles.item} onClick={() => void exportReview(format)}>
                {words.formats[format]}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
