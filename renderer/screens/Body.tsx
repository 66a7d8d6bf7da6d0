import { useScreen } from '../stores/screenStore.ts';
import { CaseQueue } from './CaseQueue.tsx';

/** The screen that fills the body of the window. */
export function Body() {
  const screen = useScreen((store) => store.screen);
  switch (screen.kind) {
    default:
      return <CaseQueue />;
  }
}
