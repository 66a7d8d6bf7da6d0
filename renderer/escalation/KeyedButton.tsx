import type { ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import styles from './EscalationDialog.module.css';

/** What a combination of keys can press in the dialog. */
export type Keyed = 'primary' | 'copy';

const KEYS: Readonly<Record<Keyed, ReadonlyArray<string>>> = {
  primary: ['Ctrl', 'Enter'],
  copy: ['Ctrl', 'Shift', 'C'],
};

const SHORTCUTS: Readonly<Record<Keyed, string>> = { primary: 'Control+Enter', copy: 'Control+Shift+C' };

interface KeyedButtonProps {
  /** Null for one without keys. */
  readonly does: Keyed | null;
  /** What it looks like; by default only what Ctrl Enter presses is primary. */
  readonly look?: 'primary' | 'secondary';
  readonly icon?: ReactNode;
  /** Id of the text that says why it cannot be pressed now. */
  readonly blockedBy?: string | undefined;
  readonly onClick: () => void;
  readonly children: string;
}

/** A button of the footer; a blocked one keeps its place and is described by the reason beside it. */
export function KeyedButton(props: KeyedButtonProps) {
  const {
    does,
    look = does === 'primary' ? 'primary' : 'secondary',
    icon,
    blockedBy,
    onClick,
    children,
  } = props;
  const isOff = blockedBy !== undefined;
  return (
    <Button
      look={look}
      icon={icon}
      onClick={isOff ? undefined : onClick}
      {...(does === null ? {} : { 'data-does': does, 'aria-keyshortcuts': SHORTCUTS[does] })}
      {...(isOff ? { 'aria-disabled': true, 'aria-describedby': blockedBy } : {})}
      hint={does !== null && !isOff && <Keys names={KEYS[does]} />}
    >
      {children}
    </Button>
  );
}

function Keys({ names }: { readonly names: ReadonlyArray<string> }) {
  return (
    <span className={styles.keys}>
      {names.map((name) => (
        <Key key={name} name={name} />
      ))}
    </span>
  );
}
