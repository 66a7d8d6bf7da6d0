import { useCompact } from '../components/useWindowWidth.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { AlertCard } from './AlertCard.tsx';
import { useAlerts } from './alertStore.ts';
import { BlockedCard } from './BlockedCard.tsx';
import styles from './NoticeCorner.module.css';

/** Where news stands that nobody asked for: over the end of the list, beside the details. It takes no focus. */
export function NoticeCorner() {
  const card = useAlerts((store) => store.card);
  const blocked = useAlerts((store) => store.blocked.at(-1));
  const beside = useBeside();
  const raised = useToast((store) => store.toast !== null);
  if (card === null && blocked === undefined) return null;
  return (
    <div className={styles.corner} data-beside={beside} data-raised={raised}>
      {blocked !== undefined && <BlockedCard key={blocked.case} blocked={blocked} topmost={card === null} />}
      {card !== null && <AlertCard card={card} />}
    </div>
  );
}

/** What stands at the right edge, so that a card does not cover it. */
function useBeside(): 'details' | 'facts' | 'form' | 'nothing' {
  const kind = useScreen(({ screen }) => screen.kind);
  const detailsHidden = useSettings(({ settings }) => settings.detailsHidden);
  const isCompact = useCompact();
  if (isCompact) return 'nothing';
  if (kind === 'draft') return 'form';
  if (kind === 'case') return 'facts';
  return kind === 'queue' && !detailsHidden ? 'details' : 'nothing';
}
