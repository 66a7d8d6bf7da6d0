import { ContextMenu } from '@base-ui/react/context-menu';
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { CommandId } from '../keyboard/keymap.ts';
import { CommandKeys } from './Key.tsx';
import styles from './Menu.module.css';

interface ContextItemProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** The command whose keys do the same, at the end. */
  readonly keys?: CommandId | null;
  /** Why it cannot be done now: it stays there and says so. */
  readonly reason?: string | undefined;
  readonly onChoose: () => void;
}

/** One line of a context menu. */
export function ContextItem({ icon: Icon, label, keys, reason, onChoose }: ContextItemProps) {
  const reasonId = useId();
  const isOff = reason !== undefined;
  return (
    <ContextMenu.Item
      className={styles.item}
      disabled={isOff}
      aria-describedby={isOff ? reasonId : undefined}
      onClick={onChoose}
    >
      <Icon aria-hidden="true" />
      <span className={styles.label}>{label}</span>
      {isOff && (
        <span id={reasonId} className={styles.reason}>
          {reason}
        </span>
      )}
      {keys != null && <CommandKeys id={keys} />}
    </ContextMenu.Item>
  );
}
