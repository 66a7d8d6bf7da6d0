import { Copy } from 'lucide-react';
import { type Ref, useMemo } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import { CLOCK_NAMES } from '../../shared/clock/caseClock.ts';
import { ribbon as layRibbon } from '../../shared/clock/ribbon.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { rulesBehind } from '../../shared/wording/layingRulesText.ts';
import { officeHours } from '../clocks/officeHours.ts';
import { IconButton } from '../components/IconButton.tsx';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { useNowText } from '../now/nowStore.ts';
import { copySums, type ShownLedger } from './copySums.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { ledgerSum } from './ledgerSum.ts';
import { Ribbon } from './Ribbon.tsx';
import styles from './WhyDeadlines.module.css';

interface WhyDeadlinesProps {
  readonly detail: CaseDetail;
  readonly calendar: BusinessCalendar;
  readonly ref: Ref<HTMLElement>;
}

/** Where each deadline comes from: the time it counts, drawn to scale, and a sum that a person can redo (design §1). */
export function WhyDeadlines({ detail, calendar, ref }: WhyDeadlinesProps) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const { row, state, ledgers } = detail;
  const start = useDesk();
  // The flag of now moves by whole minutes; the clocks above carry the seconds.
  const minute = Number(useNowText((now) => String(Math.floor(now / MINUTE))));
  const shown = useMemo(() => clocksWithLedger(ledgers), [ledgers]);
  const drawn = useMemo(
    () => layRibbon({ opened: state.opening.at, now: minute * MINUTE, calendar, ledgers: shown }),
    [state, minute, calendar, shown],
  );
  const sums = useMemo(() => new Map(shown.map(({ clock, ledger }) => [clock, ledgerSum(ledger)])), [shown]);
  const city = row.customer.city ?? cityOf(row.customer.zone);
  return (
    <section ref={ref} className={styles.why} aria-label={words.why} tabIndex={-1}>
      <header className={styles.head}>
        <h2>{words.why}</h2>
        <span className={styles.hours}>{hoursText(detail, city, shown)}</span>
        <Legend />
        {shown.length > 0 && (
          <IconButton
            label={catalogue.handOver.copyAll}
            framed={false}
            icon={<Copy size={14} aria-hidden="true" />}
            onClick={() => void copySums(shown, row, start)}
          />
        )}
      </header>
      {drawn === null ? (
        <p className={styles.none}>{words.noDeadlines}</p>
      ) : (
        <>
          <Ribbon ribbon={drawn} row={row} sums={sums} />
          <div className={styles.ledgers}>
            {shown.map(({ clock, ledger }) => (
              <LedgerTable key={clock} clock={clock} ledger={ledger} row={row} />
            ))}
          </div>
          <p className={styles.rules}>
            {rulesBehind(catalogue, start.layingRules.zoneRules, start.olderRules?.file.zoneRules ?? null)}
          </p>
        </>
      )}
    </section>
  );
}

function clocksWithLedger(ledgers: CaseDetail['ledgers']): ReadonlyArray<ShownLedger> {
  return CLOCK_NAMES.flatMap((clock) => {
    const ledger = ledgers[clock];
    return ledger === null ? [] : [{ clock, ledger }];
  });
}

/** The office's hours say nothing about clocks that run around the clock. */
function hoursText({ state, calendar }: CaseDetail, city: string, shown: ReadonlyArray<ShownLedger>): string {
  const catalogue = spoken();
  const words = catalogue.caseView;
  const around = shown.filter(({ ledger }) => ledger.hours === 'round-the-clock');
  if (around.length === shown.length && shown.length > 0) return words.hours(city, words.aroundTheClock);
  const hours = officeHours(calendar, city, state.opening.customer.holidays);
  if (around.length === 0) return hours;
  const names = around.map(({ clock }) => catalogue.format.clock[clock]);
  return words.joined([hours, words.alsoAround(words.joined(names))]);
}

function Legend() {
  const words = useWords().caseView;
  const names = ['open', 'closed', 'holiday', 'used', 'left'] as const;
  return (
    <ul className={styles.legend}>
      {names.map((name) => (
        <li key={name}>
          <span className={styles.swatch} data-kind={name} aria-hidden="true" />
          {words.legend[name]}
        </li>
      ))}
    </ul>
  );
}
