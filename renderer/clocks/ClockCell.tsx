import { Check, Moon, Pause, TriangleAlert, X } from 'lucide-react';
import { memo } from 'react';
import type { ClockCell as Cell, ClockIcon } from '../../shared/wording/clockCell.ts';
import { ClockBar } from './ClockBar.tsx';
import styles from './ClockCell.module.css';

const ICONS = { triangle: TriangleAlert, moon: Moon, bars: Pause, check: Check, cross: X } as const;

interface ClockCellProps {
  readonly cell: Cell;
  readonly name?: string | undefined;
}

/** A clock in a list: value, word and bar; hue says how severe, texture how late (design §4). */
export const ClockCell = memo(function ClockCell({ cell, name }: ClockCellProps) {
  return (
    <div
      className={styles.clock}
      data-tone={cell.tone}
      role="timer"
      aria-live="off"
      {...(name === undefined ? {} : { 'aria-label': name })}
    >
      <div className={styles.line}>
        <span className={styles.value}>{cell.value}</span>
        {cell.word !== '' && <ClockWord word={cell.word} icon={cell.icon} />}
      </div>
      <ClockBar cell={cell} />
    </div>
  );
});

/** The word of a clock with its sign. */
export function ClockWord({ word, icon }: { readonly word: string; readonly icon: ClockIcon | null }) {
  const Icon = icon === null ? null : ICONS[icon];
  return (
    <span className={styles.word}>
      {Icon !== null && <Icon size={13} aria-hidden="true" />}
      <span>{word}</span>
    </span>
  );
}
