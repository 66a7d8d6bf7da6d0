import type { ComponentProps, ReactNode } from 'react';
import styles from './IconButton.module.css';
import { joinClasses } from './joinClasses.ts';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  readonly label: string;
  readonly icon: ReactNode;
  /** With the frame of a key cap, where it stands for a key. */
  readonly framed?: boolean;
}

/** A button of an icon alone, with its name for those who do not see it. */
export function IconButton({ label, icon, framed = true, className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={joinClasses(styles.button, framed && styles.framed, className)}
    >
      {icon}
    </button>
  );
}
