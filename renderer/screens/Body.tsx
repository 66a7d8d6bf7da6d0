import { CaseView } from '../caseView/CaseView.tsx';
import { useScreen } from '../stores/screenStore.ts';
import { CaseQueue } from './CaseQueue.tsx';

/** The screen that fills the body of the window. */
export function Body() {
  const screen = useScreen((store) => store.screen);
  switch (screen.kind) {
    case 'case':
      return <CaseView case={screen.case} key={screen.case} />;
    default:
      return <CaseQueue />;
  }
}
