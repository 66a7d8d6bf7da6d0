import { TriangleAlert, Users } from 'lucide-react';
import type { TeamStatus } from '../../shared/ipc/teamChannels.ts';
import { countHere } from '../../shared/team/wireState.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { linkText } from '../../shared/wording/wireText.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './TeamState.module.css';
import { useTeam } from './teamStore.ts';

/** In the status bar: how the connection stands, who is here, what waits to be sent. It leads to the details. */
export function TeamState() {
  const words = useWords();
  const { zone, team } = useDesk();
  const status = useTeam((store) => store.status);
  if (status === null || team === null) return null;
  const link = linkText(words, status.wire, { zone, now: tick.now() });
  const isLive = status.wire.link === 'live';
  return (
    <span className={styles.part}>
      <button
        type="button"
        className={styles.go}
        data-stands={!isLive}
        aria-haspopup="dialog"
        onClick={() => useScreen.getState().lay({ kind: 'team' })}
      >
        <TeamIcon status={status} />
        <span className={styles.link}>{link}</span>
        {isLive && <span>{words.team.here(countHere(status.mates, team.handle))}</span>}
        <Count count={status.waiting.steps} of={words.team.toSend} />
        <Count count={status.setAside} of={words.team.setAside} />
        <span className="visuallyHidden">{words.team.details}</span>
      </button>
    </span>
  );
}

function Count({ count, of }: { readonly count: number; readonly of: string }) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <span>
      <strong>{formatCount(words, count)}</strong> {of}
    </span>
  );
}

/** In the top bar, in the place of what a desk of its own says of its saving: one fact. */
export function TeamFact({ short }: { readonly short: boolean }) {
  const words = useWords();
  const { zone } = useDesk();
  const status = useTeam((store) => store.status);
  if (status === null) return null;
  const { wire, waiting } = status;
  const isSending = wire.link === 'live' && waiting.steps > 0;
  const text = isSending
    ? words.team.countToSend(formatCount(words, waiting.steps))
    : linkText(words, wire, { zone, now: tick.now() });
  return (
    <span className={styles.fact}>
      <TeamIcon status={status} />
      <span className={short ? 'visuallyHidden' : undefined}>{text}</span>
    </span>
  );
}

function TeamIcon({ status }: { readonly status: TeamStatus }) {
  const Icon = status.wire.link === 'stopped' ? TriangleAlert : Users;
  return <Icon size={14} aria-hidden="true" />;
}
