import { Download, History } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { formatClockTime } from '../../../shared/wording/formatTime.ts';
import { Button } from '../../components/Button.tsx';
import { CommandKeys } from '../../components/Key.tsx';
import { useDesk } from '../../desk/startStore.ts';
import { useCommands } from '../../keyboard/useCommands.ts';
import { useWords } from '../../language/languageStore.ts';
import { tick } from '../../now/nowStore.ts';
import { useReview } from '../reviewStore.ts';
import { EditionChoice } from './EditionChoice.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { RangeChoice } from './RangeChoice.tsx';
import styles from './ReviewHeader.module.css';
import { ScopeChoice } from './ScopeChoice.tsx';

/** What the review is about: whose cases, which dates, which edition, as of when; and the way out to a file. */
export function ReviewHeader() {
  const words = useWords().leadReview;
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
        <ExportButton />
      </span>
    </header>
  );
}

const HOUR_MS = 3_600_000;

function hourBefore(now: number): number {
  return now - HOUR_MS;
}

/** Ctrl E: asks for the format first. */
function ExportButton() {
  const words = useWords().leadReview;
  const [asking, setAsking] = useState(false);
  const open = useCallback(() => setAsking(true), []);
  useCommands(useMemo(() => ({ export: open }), [open]));
  return (
    <>
      <Button
        look="primary"
        icon={<Download aria-hidden="true" />}
        hint={<CommandKeys id="export" />}
        aria-keyshortcuts="Control+E"
        aria-haspopup="dialog"
        onClick={open}
      >
        {words.export}
      </Button>
      {asking && <ExportDialog onClose={() => setAsking(false)} />}
    </>
  );
}
