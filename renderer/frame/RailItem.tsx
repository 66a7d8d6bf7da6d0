import type { LucideIcon } from 'lucide-react';
import styles from '../components/Rail.module.css';
import { Tooltip } from '../components/Tooltip.tsx';
import type { CaseDrop } from '../marking/useCaseDrop.ts';

interface RailItemProps {
  readonly icon: LucideIcon;
  readonly name: string;
  /** The letter after G that leads there. */
  readonly letter: string | undefined;
  readonly isCurrent: boolean;
  readonly narrow: boolean;
  /** How many cases are behind it; empty where that is not counted. */
  readonly count?: string;
  /** The count is shown also where there is no room for names. */
  readonly badged?: boolean;
  /** Its name with the count, for who does not see it. */
  readonly spoken?: string;
  /** Cases can be dragged here. */
  readonly drop?: CaseDrop;
  readonly onGo: () => void;
}

/** A way to a screen: icon, name, count and letter; narrow only its icon, with the name as a tooltip. */
export function RailItem(props: RailItemProps) {
  const {
    icon: Icon,
    name,
    letter,
    isCurrent,
    narrow,
    count,
    badged = false,
    spoken = name,
    drop,
    onGo,
  } = props;
  const item = (
    <button
      type="button"
      className={styles.view}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={narrow ? spoken : undefined}
      data-drop={drop?.offered}
      {...drop?.on}
      onClick={onGo}
    >
      <Icon aria-hidden="true" />
      {narrow ? (
        badged && <span className={styles.badge}>{count}</span>
      ) : (
        <>
          <span className={styles.name}>{name}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
          <span className={styles.letter} aria-hidden="true">
            {letter}
          </span>
        </>
      )}
    </button>
  );
  return narrow ? <Tooltip text={count ? `${name}  ${count}` : name}>{item}</Tooltip> : item;
}
