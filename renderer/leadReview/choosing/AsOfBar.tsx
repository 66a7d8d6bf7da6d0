import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { formatDateTime } from '../../../shared/wording/formatTime.ts';
import { Button } from '../../components/Button.tsx';
import { useDesk } from '../../desk/startStore.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { tick } from '../../now/nowStore.ts';
import { useReview } from '../reviewStore.ts';
import styles from './AsOfBar.module.css';
import { AsOfDialog } from './AsOfDialog.tsx';

/** How far back the slider goes, unless an earlier instant is asked for by its date. */
const HOURS_BACK = 12 * 7 * 24;
/** A replay begins once the slider rests. */
const RESTS_MS = 250;

/** The slider through the past, while it is asked for; and how far a replay has come. */
export function AsOfBar() {
  const asOf = useReview((store) => store.choice.asOf);
  const progress = useReview((store) => store.progress);
  if (asOf === undefined && progress === null) return null;
  return (
    <div className={styles.bar}>
      {asOf !== undefined && <Slider asOf={asOf} />}
      {progress !== null && <Progress {...progress} />}
    </div>
  );
}

function Slider({ asOf }: { readonly asOf: number }) {
  const words = useWords().leadReview;
  const { zone } = useDesk();
  const choose = useReview((store) => store.choose);
  const [until] = useState(() => tick.now());
  const [wanted, setWanted] = useState(asOf);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (wanted === asOf) return;
    const timer = setTimeout(() => void choose({ asOf: wanted }), RESTS_MS);
    return () => clearTimeout(timer);
  }, [wanted, asOf, choose]);
  const hours = Math.round((until - wanted) / HOUR);
  const when = words.asOfDays(formatDateTime(spoken(), wanted, zone, until));
  return (
    <>
      <label className={styles.slider}>
        <span>{when}</span>
        <input
          type="range"
          min={-Math.max(HOURS_BACK, hours)}
          max={0}
          step={1}
          value={-hours}
          aria-valuetext={when}
          onChange={(event) => setWanted(until + Number(event.target.value) * HOUR)}
        />
      </label>
      <Button size="small" look="quiet" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {words.asOfWhen}
      </Button>
      {asking && (
        <AsOfDialog
          asOf={wanted}
          zone={zone}
          onDone={(next) => {
            setAsking(false);
            if (next !== null) setWanted(next);
          }}
        />
      )}
      <Button
        size="small"
        look="quiet"
        icon={<X aria-hidden="true" />}
        onClick={() => void choose({ asOf: undefined })}
      >
        {words.backToNow}
      </Button>
    </>
  );
}

function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  const words = useWords().leadReview;
  const text = words.replaying(done, of);
  return (
    <>
      <progress className={styles.progress} value={done} max={Math.max(of, 1)} aria-label={text} />
      <span className={styles.said}>{text}</span>
      <Button size="small" onClick={() => useReview.getState().cancel()}>
        {words.stop}
      </Button>
    </>
  );
}
