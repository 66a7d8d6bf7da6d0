import { TriangleAlert, WifiOff } from 'lucide-react';
import { momentText } from '../../shared/wording/wireText.ts';
import { Banner } from '../components/Banner.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { useTeam } from './teamStore.ts';

/** Over the window while the team is not reached: as of when it is seen, and by whom the desk. */
export function TeamBanner() {
  const words = useWords().team;
  const wire = useTeam((store) => store.status?.wire ?? null);
  if (wire?.link === 'offline') return <Offline heardAt={wire.heardAt} />;
  if (wire?.link !== 'stopped') return null;
  const asks = wire.problem?.kind === 'password';
  return (
    <Banner icon={TriangleAlert} text={asks ? words.passwordText : words.stoppedText}>
      <button type="button" onClick={() => useScreen.getState().lay({ kind: 'team' })}>
        {asks ? words.enterPassword : words.seeWhy}
      </button>
    </Banner>
  );
}

function Offline({ heardAt }: { readonly heardAt: number | null }) {
  const catalogue = useWords();
  const words = catalogue.team;
  const { zone } = useDesk();
  const text =
    heardAt === null
      ? words.offlineSinceStart
      : words.offlineText(momentText(catalogue, heardAt, { zone, now: tick.now() }));
  return <Banner icon={WifiOff} text={text} />;
}
