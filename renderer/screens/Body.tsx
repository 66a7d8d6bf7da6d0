import { useScreen } from '../navigation/screenStore.ts';
import { CaseQueue } from './CaseQueue.tsx';
import { later } from './later.tsx';

const CaseView = later(async () => (await import('../caseView/CaseView.tsx')).CaseView);
const DraftList = later(async () => (await import('../drafting/list/DraftList.tsx')).DraftList);
const DraftScreen = later(async () => (await import('../drafting/DraftScreen.tsx')).DraftScreen);
const LeadReview = later(async () => (await import('../leadReview/LeadReview.tsx')).LeadReview);
const SetAsideScreen = later(async () => (await import('../setAside/SetAsideScreen.tsx')).SetAsideScreen);
const OrganizationList = later(
  async () => (await import('../customers/OrganizationList.tsx')).OrganizationList,
);
const OrganizationScreen = later(
  async () => (await import('../customers/OrganizationScreen.tsx')).OrganizationScreen,
);

/** The screen that fills the body of the window. */
export function Body() {
  const screen = useScreen((store) => store.screen);
  const visit = useScreen((store) => store.visit);
  switch (screen.kind) {
    case 'case':
      return <CaseView case={screen.case} key={screen.case} />;
    case 'organizations':
      return <OrganizationList />;
    case 'organization':
      return <OrganizationScreen customer={screen.customer} key={screen.customer} />;
    case 'review':
      return <LeadReview />;
    case 'set-aside':
      return <SetAsideScreen />;
    case 'drafts':
      return <DraftList />;
    case 'draft':
      return <DraftScreen draft={screen.draft} key={visit} />;
    case 'queue':
      return <CaseQueue />;
  }
}
