import { useRef } from 'react';
import { CaseView } from '../caseView/CaseView.tsx';
import { OrganizationList } from '../customers/OrganizationList.tsx';
import { OrganizationScreen } from '../customers/OrganizationScreen.tsx';
import { DraftList } from '../drafting/DraftList.tsx';
import { DraftScreen } from '../drafting/DraftScreen.tsx';
import { type Screen, useScreen } from '../stores/screenStore.ts';
import { CaseQueue } from './CaseQueue.tsx';

/** The screen that fills the body of the window. */
export function Body() {
  const screen = useScreen((store) => store.screen);
  const visit = useVisit(screen);
  switch (screen.kind) {
    case 'case':
      return <CaseView case={screen.case} key={screen.case} />;
    case 'organizations':
      return <OrganizationList />;
    case 'organization':
      return <OrganizationScreen customer={screen.customer} key={screen.customer} />;
    case 'drafts':
      return <DraftList />;
    case 'draft':
      return <DraftScreen draft={screen.draft} key={visit} />;
    case 'queue':
      return <CaseQueue />;
  }
}

/** Counts the screens gone to: a new draft after a new draft is another form. */
function useVisit(screen: Screen): number {
  const last = useRef({ screen, count: 0 });
  if (last.current.screen !== screen) last.current = { screen, count: last.current.count + 1 };
  return last.current.count;
}
