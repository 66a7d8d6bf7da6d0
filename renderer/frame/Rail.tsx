import { ArchiveRestore, ChartNoAxesColumn, Plus, Users } from 'lucide-react';
import { Fragment } from 'react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { Avatar } from '../components/Avatar.tsx';
import { CommandKeys, Key } from '../components/Key.tsx';
import styles from '../components/Rail.module.css';
import { Tooltip } from '../components/Tooltip.tsx';
import { useRenewals } from '../customers/renewalStore.ts';
import { useSelf } from '../desk/self.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { useDesk } from '../desk/startStore.ts';
import { keysOf } from '../keyboard/keymap.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useNowText } from '../now/nowStore.ts';
import { SavedViews } from '../savedViews/SavedViews.tsx';
import { useTeam } from '../team/teamStore.ts';
import { RailItem } from './RailItem.tsx';
import { ViewItem } from './ViewItem.tsx';

/** The views at the side; narrow it shows icons, their names as tooltips. */
export function Rail({ narrow }: { readonly narrow: boolean }) {
  const words = useWords().frame;
  const isInTeam = useDesk().team !== null;
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
          <Fragment key={view}>
            {view === 'closed' && isInTeam && <SetAsideItem narrow={narrow} />}
            <li>
              <ViewItem view={view} narrow={narrow} />
            </li>
          </Fragment>
        ))}
      </ul>
      {!narrow && <SavedViews />}
      <div className={styles.below}>
        <OtherScreens narrow={narrow} />
      </div>
      <Analyst narrow={narrow} />
    </nav>
  );
}

/** The tenth view, on a desk of a team; a count of nothing says nothing. */
function SetAsideItem({ narrow }: { readonly narrow: boolean }) {
  const words = useWords();
  const isCurrent = useScreen((store) => store.screen.kind === 'set-aside');
  const go = useScreen((store) => store.go);
  const count = useTeam((store) => store.status?.setAside ?? 0);
  return (
    <li>
      <RailItem
        icon={ArchiveRestore}
        name={words.aside.view}
        letter={keysOf('setAside')[1]}
        isCurrent={isCurrent}
        narrow={narrow}
        {...(count === 0
          ? {}
          : { count: formatCount(words, count), badged: true, spoken: words.aside.viewNamed(count) })}
        onGo={() => go({ kind: 'set-aside' })}
      />
    </li>
  );
}

/** The ways to what is no list of cases: the lead review and the customers. */
function OtherScreens({ narrow }: { readonly narrow: boolean }) {
  const words = useWords();
  const kind = useScreen((store) => store.screen.kind);
  const go = useScreen((store) => store.go);
  const changed = useRenewals((store) => store.renewals.length);
  return (
    <>
      <RailItem
        icon={ChartNoAxesColumn}
        name={words.leadReview.title}
        letter={keysOf('review')[1]}
        isCurrent={kind === 'review'}
        narrow={narrow}
        onGo={() => go({ kind: 'review' })}
      />
      <RailItem
        icon={Users}
        name={words.customers.title}
        letter={keysOf('organizations')[1]}
        isCurrent={kind === 'organizations' || kind === 'organization'}
        narrow={narrow}
        {...(changed === 0
          ? {}
          : { count: String(changed), badged: true, spoken: words.customers.changedTables(changed) })}
        onGo={() => go({ kind: 'organizations' })}
      />
    </>
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
  const text = useNowText((now) => shiftText(words, shift, now, zone));
  const avatar = <Avatar owner={useSelf()} />;
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

/** Gives until when the analyst works, or from when again; a shift may reach over midnight. */
function shiftText(
  words: Catalogue['frame'],
  { from, to }: Settings['shift'],
  now: Instant,
  zone: string,
): string {
  const time = formatClockTime(now, zone);
  const isOn = from <= to ? time >= from && time < to : time >= from || time < to;
  return isOn ? words.onShiftTo(to) : words.offShift(from);
}
