import { AlertCard } from './AlertCard.tsx';
import { useAlerts } from './alertStore.ts';
import { BlockedCard } from './BlockedCard.tsx';
import styles from './NoticeShelf.module.css';

/**
 * Where news stands that nobody asked for: between the screen and the status bar, in room of its own, so that it covers
 * no list, no button and no field. It takes no focus.
 */
export function NoticeShelf() {
  const card = useAlerts((store) => store.card);
  const blocked = useAlerts((store) => store.blocked.at(-1));
  if (card === null && blocked === undefined) return null;
  return (
    <div className={styles.shelf} data-news>
      {blocked !== undefined && <BlockedCard key={blocked.case} blocked={blocked} />}
      {card !== null && <AlertCard card={card} />}
    </div>
  );
}
