import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ClockCell } from '../components/ClockCell.tsx';
import { useClockCell } from './useClockCell.ts';
import { useClockName } from './useClockName.ts';

interface RowClockProps {
  readonly row: QueueRow;
  readonly name: ClockName;
  readonly selected: boolean;
}

/** One clock of a row, ticking. */
export function RowClock({ row, name, selected }: RowClockProps) {
  const cell = useClockCell(row, name, name === 'rca');
  const spoken = useClockName(row, name, selected);
  return (
    <div role="gridcell">
      <ClockCell cell={cell} name={spoken} />
    </div>
  );
}
