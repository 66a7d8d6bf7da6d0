import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Button.module.css';
import { joinClasses } from './joinClasses.ts';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'disabled'> {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'small' | 'normal';
  readonly type?: 'button' | 'submit';
  readonly icon?: ReactNode;
  /** The key that does the same, at the end. */
  readonly hint?: ReactNode;
  /** Why it cannot be done now: it stays in the tab order and says so (design §5). */
  readonly reason?: string | undefined;
  readonly wide?: boolean;
}

/** A button that can say why it is not available. */
export function Button(props: ButtonProps) {
  const { look = 'secondary', size = 'normal', type = 'button', icon, hint, reason, wide } = props;
  const { className, children, onClick, ...rest } = omitOwn(props);
  const reasonId = useId();
  const isOff = reason !== undefined;
  return (
    <button
      {...rest}
      type={type}
      className={joinClasses(styles.button, styles[look], styles[size], wide && styles.wide, className)}
      onClick={isOff ? (event) => event.preventDefault() : onClick}
      {...(isOff ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
    >
      {icon}
      <span className={styles.label}>{children}</span>
      {isOff && (
        <span id={reasonId} className={styles.reason}>
          {reason}
        </span>
      )}
      {hint}
    </button>
  );
}

function omitOwn({ look, size, type, icon, hint, reason, wide, ...rest }: ButtonProps) {
  return rest;
}
