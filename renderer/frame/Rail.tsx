import { Plus } from 'lucide-react';
import { QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import { Avatar } from '../components/Avatar.tsx';
import { CommandKeys, Key } from '../components/Key.tsx';
import { Tooltip } from '../components/Tooltip.tsx';
import { useSettings } from '../desk/settingsStore.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useNowText } from '../now/nowStore.ts';
import { CustomersItem } from './CustomersItem.tsx';
import styles from './Rail.module.css';
import { ReviewItem } from './ReviewItem.tsx';
import { SavedViews } from './SavedViews.tsx';
import { shiftText } from './shiftText.ts';
import { ViewItem } from './ViewItem.tsx';

/** The views at the side; narrow it shows icons, their names as tooltips. */
export function Rail({ narrow }: { readonly narrow: boolean }) {
  const words = useWords().frame;
  return (
    <nav className={styles.rail} data-narrow={narrow} aria-label={words.views}>
      {!narrow && <NewDraft />}
      {!narrow && (
        <div className={styles.heading}>
          <span>{words.views}</span>
          <span className={styles.hint} aria-hidden="true">
            <Key name="G" /> {words.afterG}
          </span>
        </div>
      )}
      <ul className={styles.views}>
        {QUEUE_VIEWS.map((view) => (
          <li key={view}>
            <ViewItem view={view} narrow={narrow} />
          </li>
        ))}
      </ul>
      {!narrow && <SavedViews />}
      <div className={styles.below}>
        <ReviewItem narrow={narrow} />
        <CustomersItem narrow={narrow} />
      </div>
      <Analyst narrow={narrow} />
    </nav>
  );
}

function NewDraft() {
  const words = useWords().frame;
  const go = useScreen((store) => store.go);
  return (
    <button
      type="button"
      className={styles.newDraft}
      aria-keyshortcuts="C"
      onClick={() => go({ kind: 'draft', draft: null })}
    >
      <Plus aria-hidden="true" />
      <span>{words.newDraft}</span>
      <CommandKeys id="newDraft" />
    </button>
  );
}

function Analyst({ narrow }: { readonly narrow: boolean }) {
  const catalogue = useWords();
  const words = catalogue.frame;
  const { zone } = useDesk();
  const { analyst, shift } = useSettings((store) => store.settings);
  const text = useNowText((now) => shiftText(shift, now, zone));
  const avatar = <Avatar owner={analyst.initials} />;
  return (
    <button
      type="button"
      className={styles.analyst}
      aria-keyshortcuts="Control+,"
      aria-haspopup="dialog"
      onClick={() => useScreen.getState().lay({ kind: 'settings' })}
    >
      {narrow ? <Tooltip text={words.analyst(analyst.name, text)}>{avatar}</Tooltip> : avatar}
      <span className={narrow ? 'visuallyHidden' : undefined}>{text}</span>
      <span className="visuallyHidden">{catalogue.settings.title}</span>
    </button>
  );
}
