import { memo } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import type { ClockCell as Cell } from '../../shared/wording/clockCell.ts';
import { useQueue } from '../cases/queueStore.ts';
import { ClockCell } from '../clocks/ClockCell.tsx';
import type { Office } from '../clocks/customerTime.ts';
import { OfficeState } from '../clocks/OfficeState.tsx';
import { Avatar } from '../components/Avatar.tsx';
import { joinClasses } from '../components/joinClasses.ts';
import { MarkedText } from '../components/MarkedText.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { Tag } from '../components/Tag.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { PresencePills } from '../team/PresencePills.tsx';
import { MarkBox } from './MarkBox.tsx';
import styles from './QueueRowView.module.css';

interface CaseCellsProps {
  readonly row: QueueRow;
  readonly compact: boolean;
}

/** What of a row time does not change: severity, number, title and customer, and whether it is marked. */
export const CaseCells = memo(function CaseCells({ row, compact, marked }: MarkedCellsProps) {
  const words = useWords().queue;
  const query = useQueue((store) => store.foundBy);
  return (
    <>
      <div role="gridcell" className={styles.middle}>
        <SeverityGlyph severity={row.severity} named />
        <MarkBox case={row.case} marked={marked} />
      </div>
      <div role="gridcell" className={styles.number} data-pending={row.isPending}>
        <span>
          <MarkedText text={row.case} query={query} />
        </span>
        <small>
          {/* The box has taken the place of the glyph. */}
          <SeverityGlyph severity={row.severity} size={16} />
          {!compact && words.priority(row.priority)}
        </small>
      </div>
      <TitleCell row={row} compact={compact} query={query} />
    </>
  );
});

interface MarkedCellsProps extends CaseCellsProps {
  readonly marked: boolean;
}

function TitleCell({ row, compact, query }: CaseCellsProps & { readonly query: string | undefined }) {
  const start = useDesk();
  const { name, city, zone } = row.customer;
  const edition = start.editions.find(({ id }) => id === row.edition)?.name ?? row.edition;
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={styles.title}>
        <bdi>
          <MarkedText text={row.title} query={query} />
        </bdi>
      </span>
      <small className={styles.customer}>
        <span className={styles.cut}>
          <bdi>
            <MarkedText text={name} query={query} />
          </bdi>
          {!compact && ` · ${city ?? cityOf(zone)}`}
        </span>
        {row.edition !== start.editionInForce && <Tag>{edition}</Tag>}
        {start.team !== null && <PresencePills case={row.case} />}
      </small>
    </div>
  );
}

interface LocalTimeCellProps {
  readonly severity: QueueRow['severity'];
  readonly time: string;
  readonly day: string;
  readonly office: Office;
}

/** The time at the customer's site; a severity 1 case is worked on around the clock, so its office does not matter. */
export const LocalTimeCell = memo(function LocalTimeCell(props: LocalTimeCellProps) {
  const { severity, time, day, office } = props;
  const words = useWords().queue;
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={styles.time} data-office={office}>
        {time}
        {day !== '' && <small>{day}</small>}
      </span>
      <span className={styles.second}>
        {severity === 1 ? (
          <span data-severity={severity}>
            <Tag look="hue">{words.roundTheClock}</Tag>
          </span>
        ) : (
          <OfficeState office={office} />
        )}
      </span>
    </div>
  );
});

interface TwoLinesProps {
  readonly first: string;
  readonly second: string;
  /** The first line is supporting text. */
  readonly soft?: boolean;
}

/** A cell of two plain lines. */
export const TwoLines = memo(function TwoLines({ first, second, soft = false }: TwoLinesProps) {
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={joinClasses(styles.cut, soft && styles.soft)}>{first}</span>
      <small className={styles.cut}>{second}</small>
    </div>
  );
});

/** Who has the case. */
export const OwnerCell = memo(function OwnerCell({ owner }: { readonly owner: string | null }) {
  return (
    <div role="gridcell" className={styles.middle}>
      <Avatar owner={owner} />
    </div>
  );
});

interface RowClockCellProps {
  readonly severity: QueueRow['severity'];
  readonly cell: Cell;
  /** Its whole name for a screen reader; only a clock of the selected row has one. */
  readonly name: string | undefined;
}

/** A clock of the row. */
export function RowClockCell({ severity, cell, name }: RowClockCellProps) {
  // The hue is set on the cell and not on the row: all below it is styled anew when another case takes the row.
  return (
    <div role="gridcell" data-severity={severity}>
      <ClockCell cell={cell} name={name} />
    </div>
  );
}
