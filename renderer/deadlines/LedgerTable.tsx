import { Copy } from 'lucide-react';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../shared/clock/clockLedger.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ledgerText } from '../../shared/wording/ledgerText.ts';
import { IconButton } from '../components/IconButton.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { copySums } from './copySums.ts';
import { targetText } from './ledgerSum.ts';
import styles from './WhyDeadlines.module.css';

interface LedgerTableProps {
  readonly clock: ClockName;
  readonly ledger: ClockLedger;
  readonly row: QueueRow;
}

/** The sum behind one deadline, line by line, in the customer's time. */
export function LedgerTable({ clock, ledger, row }: LedgerTableProps) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const start = useDesk();
  const text = ledgerText(catalogue, ledger, {
    now: tick.now(),
    ownZone: start.zone,
    city: row.customer.city,
  });
  const leg = row.clocks[clock];
  const isStopped = leg.kind === 'leg' && leg.stopped !== null;
  const name = catalogue.format.clock[clock];
  const target = targetText(ledger, editionOf(start, row.edition).businessDayMs);
  return (
    <div className={styles.ledger}>
      <table>
        <thead>
          <tr>
            <th scope="col" colSpan={2} className={styles.name}>
              <strong>{name}</strong> <span>{target}</span>
            </th>
            <th scope="col" className={styles.number}>
              {words.counted}
            </th>
            <th scope="col" className={styles.number}>
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {text.rows.map((line) => (
            <tr key={`${line.date} ${line.text} ${line.total}`} data-adds={line.counted !== ''}>
              <td className={styles.date}>{line.date}</td>
              <td>{line.text}</td>
              <td className={styles.counted}>{line.counted}</td>
              <td className={styles.total}>{line.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.end} data-stopped={isStopped}>
        <SeverityGlyph severity={row.severity} size={12} bare />
        <strong>{text.due}</strong>
        <IconButton
          label={words.copyOf(name)}
          framed={false}
          icon={<Copy size={14} aria-hidden="true" />}
          className={styles.copy}
          onClick={() => void copySums([{ clock, ledger }], row, start)}
        />
      </p>
    </div>
  );
}
