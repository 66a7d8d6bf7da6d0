import { CornerDownLeft, PhoneOff } from 'lucide-react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { useCustomerTime } from '../clocks/customerTime.ts';
import { OfficeState } from '../clocks/OfficeState.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { Tag } from '../components/Tag.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { MoreText } from '../longText/MoreText.tsx';
import { useScreen } from '../navigation/screenStore.ts';
import { PresencePills } from '../team/PresencePills.tsx';
import styles from './DetailsPanel.module.css';

/** Which case it is, of whom, and what time it is there. */
export function PanelHeader({ row }: { readonly row: QueueRow }) {
  const catalogue = useWords();
  const words = catalogue.queue;
  const go = useScreen((store) => store.go);
  const { time, day, office } = useCustomerTime(row);
  const isInTeam = useDesk().team !== null;
  const city = row.customer.city ?? cityOf(row.customer.zone);
  return (
    <header className={styles.header} data-severity={row.severity}>
      <div className={styles.first}>
        <SeverityGlyph severity={row.severity} size={18} />
        <span className={styles.severity}>
          {words.severityTitle(row.severity, words.severity[row.severity])}
        </span>
        <span className={styles.soft}>{row.case}</span>
        <span className={styles.soft}>{words.priority(row.priority)}</span>
        <span className={styles.end}>
          <Tag look="fill">{words.stage[row.stage]}</Tag>
          <IconButton
            label={catalogue.panel.openCase}
            icon={<CornerDownLeft size={13} aria-hidden="true" />}
            onClick={() => go({ kind: 'case', case: row.case })}
          />
        </span>
      </div>
      <h2 className={styles.title}>
        <bdi>{row.title}</bdi>
      </h2>
      {row.titleCut !== undefined && <MoreText place={{ case: row.case, field: 'title', ...row.titleCut }} />}
      <p className={styles.where}>
        <bdi>{row.customer.name}</bdi>
        {isInTeam && <PresencePills case={row.case} />}
      </p>
      <p className={styles.where}>
        <span>{[city, time, day].filter((part) => part !== '').join(' ')}</span>
        <OfficeState office={office} />
        {row.severity === 1 && (
          <>
            <Tag look="hue">{words.roundTheClock}</Tag>
            <span>{catalogue.panel.clocksRun}</span>
          </>
        )}
      </p>
      {row.contactLost && (
        <p className={styles.flag}>
          <PhoneOff size={14} aria-hidden="true" />
          {catalogue.panel.contactLost}
        </p>
      )}
    </header>
  );
}
