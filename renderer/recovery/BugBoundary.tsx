import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { messages } from '../../shared/messages/messages.ts';
import { Button } from '../components/Button.tsx';
import styles from './Recovery.module.css';
import { logError } from './reportErrors.ts';

const words = messages.recovery;

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
        <h1>{words.drawingTitle}</h1>
        <div role="alert">
          <p>{words.drawingText}</p>
        </div>
        <Button onClick={() => window.location.reload()}>{words.loadAgain}</Button>
      </main>
    );
  }
}
