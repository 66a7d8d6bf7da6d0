import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { spoken } from '../language/languageStore.ts';
import styles from './Recovery.module.css';
import { logError } from './reportErrors.ts';

/** What stands instead of a screen that cannot be drawn: that nothing is lost, and the way back to the list. */
export class BugBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    logError('drawing', error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className={styles.failed}>
        <CircleAlert size={28} strokeWidth={1.3} aria-hidden="true" />
        <h1>{spoken().recovery.drawingTitle}</h1>
        <div role="alert">
          <p>{spoken().recovery.drawingText}</p>
        </div>
        <Button onClick={() => window.location.reload()}>{spoken().recovery.loadAgain}</Button>
      </main>
    );
  }
}
