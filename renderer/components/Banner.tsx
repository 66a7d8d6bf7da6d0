import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface BannerProps {
  readonly icon: LucideIcon;
  readonly text: string;
  /** What can be done about it, at the end. */
  readonly children?: ReactNode;
}

/** A line of ink over the whole window: something about all of it that stands until it is dealt with (design §5). */
export function Banner({ icon: Icon, text, children }: BannerProps) {
  return (
    <section className={styles.banner} role="status">
      <Icon size={14} aria-hidden="true" />
      <p>{text}</p>
      {children}
    </section>
  );
}
