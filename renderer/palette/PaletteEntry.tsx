import { Autocomplete } from '@base-ui/react/autocomplete';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ClockWord } from '../clocks/ClockCell.tsx';
import { nextClock, useClockCell } from '../clocks/rowClock.ts';
import { Key } from '../components/Key.tsx';
import { MarkedParts } from '../components/MarkedText.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import styles from './Palette.module.css';
import type { PaletteItem } from './paletteItem.ts';

interface PaletteEntryProps {
  readonly item: PaletteItem;
  readonly run: (item: PaletteItem) => void;
}

/** One line of the palette: what it is, and its keys or its next deadline. */
export function PaletteEntry({ item, run }: PaletteEntryProps) {
  const { icon: Icon, row, number, reason, keys } = item;
  return (
    <Autocomplete.Item
      value={item}
      className={styles.entry}
      onClick={() => run(item)}
      {...(reason === undefined ? {} : { 'aria-disabled': true })}
      data-severity={row?.severity}
    >
      <span className={styles.sign}>
        {row !== undefined && <SeverityGlyph severity={row.severity} size={18} named />}
        {Icon !== null && <Icon size={16} aria-hidden="true" />}
      </span>
      {number !== undefined && (
        <span className={styles.number}>
          <MarkedParts parts={number} />
        </span>
      )}
      <span className={styles.label} data-case={row !== undefined}>
        <MarkedParts parts={item.label} />
      </span>
      <span className={styles.detail}>{reason ?? <MarkedParts parts={item.detail} />}</span>
      {row !== undefined && <NextClock row={row} />}
      {keys.length > 0 && (
        <span className={styles.keys}>
          {keys.map((key, at) => (
            <Key key={`${key} ${'·'.repeat(at)}`} name={key} />
          ))}
        </span>
      )}
    </Autocomplete.Item>
  );
}

/** The clock that is due first. */
function NextClock({ row }: { readonly row: QueueRow }) {
  const next = nextClock(row);
  const cell = useClockCell(row, next?.name ?? 'response', row.follows !== null);
  if (next === null) return null;
  return (
    <span className={styles.clock} data-tone={cell.tone}>
      <span className={styles.value}>{cell.value}</span>
      <span className={styles.word}>
        {cell.word !== '' && <ClockWord word={cell.word} icon={cell.icon} />}
      </span>
    </span>
  );
}
