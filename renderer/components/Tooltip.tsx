import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly text: string;
  readonly side?: 'right' | 'bottom' | 'top';
  /** What has the tooltip; it keeps its own accessible name. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** The name of something that has no room for it. */
export function Tooltip({ text, side = 'right', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={300} />
      <Base.Portal>
        <Base.Positioner className={styles.place} side={side} sideOffset={8}>
          <Base.Popup className={styles.tooltip}>{text}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
