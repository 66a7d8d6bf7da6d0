import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Tag.module.css';

interface TagProps {
  /** `hue` is outlined in the severity around it, `fill` is a state, `line` an edition. */
  readonly look?: 'hue' | 'fill' | 'line';
  readonly children: ReactNode;
}

/** A word or two in a small frame. */
export function Tag({ look = 'line', children }: TagProps) {
  return <span className={joinClasses(styles.tag, styles[look])}>{children}</span>;
}
