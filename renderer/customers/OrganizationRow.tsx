import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { OrganizationCard } from '../../shared/ipc/organizationChannels.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { formatTimeElsewhere } from '../../shared/wording/formatTime.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useNowText } from '../now/nowStore.ts';
import styles from './Customers.module.css';

/** One customer of the list: who, where and what time it is there, what it has. */
export function OrganizationRow({ card }: { readonly card: OrganizationCard }) {
  const words = useWords().customers;
  const { organization, registered, contacts, openCases } = card;
  const { id, name, shortName, zone, city, licence, tam } = organization;
  const go = useScreen((store) => store.go);
  const start = useDesk();
  const time = useNowText((now) =>
    formatTimeElsewhere(spoken(), Math.floor(now / MINUTE) * MINUTE, zone, start.zone),
  );
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => go({ kind: 'organization', customer: id })}>
        <span className={styles.two}>
          <span className={styles.name}>
            <bdi>{name}</bdi>
          </span>
          <span className={styles.soft}>{registered ? shortName : words.notRegistered}</span>
        </span>
        <span className={styles.two}>
          <span>{time}</span>
          <span className={styles.soft}>{city ?? cityOf(zone)}</span>
        </span>
        <span>{licence ?? ''}</span>
        <span className={tam === null ? styles.soft : undefined}>{tam?.name ?? words.noTam}</span>
        <span className={styles.number}>{formatCount(spoken(), contacts)}</span>
        <span className={styles.number}>{formatCount(spoken(), openCases)}</span>
      </button>
    </li>
  );
}
