import { useManyCases } from '../cases/manyCasesStore.ts';
import { useStart } from '../desk/startStore.ts';
import { useImport } from '../importing/importStore.ts';
import { type Overlay, useScreen } from '../navigation/screenStore.ts';
import { later } from './later.tsx';

const Palette = later(async () => (await import('../palette/Palette.tsx')).Palette);
const SettingsDialog = later(async () => (await import('../settings/SettingsDialog.tsx')).SettingsDialog);
const ShortcutsSheet = later(async () => (await import('../shortcuts/ShortcutsSheet.tsx')).ShortcutsSheet);
const AlertDialog = later(async () => (await import('../alerting/AlertDialog.tsx')).AlertDialog);
const MovesDialog = later(async () => (await import('../moves/MovesDialog.tsx')).MovesDialog);
const TeamDialog = later(async () => (await import('../team/TeamDialog.tsx')).TeamDialog);
const BulkDialog = later(async () => (await import('../bulk/BulkDialog.tsx')).BulkDialog);
const BulkRunning = later(async () => (await import('../bulk/BulkRunning.tsx')).BulkRunning);
const ImportDialog = later(async () => (await import('../importing/ImportDialog.tsx')).ImportDialog);
const RecoveredDialog = later(async () => (await import('../recovery/RecoveredDialog.tsx')).RecoveredDialog);
const CaseDialogs = later(async () => (await import('./CaseDialogs.tsx')).CaseDialogs);

/** What lies over any screen: palette, sheet of keys, alerts, moved deadlines, the team, settings, what is done to many cases, import, what was recovered, the dialogs of a case. Each is fetched when it is wanted, or after the first rows. */
export function Overlays() {
  const overlay = useScreen((store) => store.overlay);
  const isWorking = useManyCases(({ progress }) => progress !== null);
  const isImporting = useImport(({ step }) => step.kind !== 'closed');
  const isRecovered = useStart(({ start }) => start !== null && start.recovered !== null);
  return (
    <>
      <Laid overlay={overlay} />
      {isWorking && <BulkRunning />}
      {isImporting && <ImportDialog />}
      {isRecovered && <RecoveredDialog />}
    </>
  );
}

function Laid({ overlay }: { readonly overlay: Overlay }) {
  switch (overlay?.kind) {
    case 'palette':
      return <Palette prefix={overlay.prefix} />;
    case 'shortcuts':
      return <ShortcutsSheet />;
    case 'alerts':
      return <AlertDialog />;
    case 'moves':
      return <MovesDialog />;
    case 'team':
      return <TeamDialog />;
    case 'settings':
      return <SettingsDialog group={overlay.group} />;
    case 'bulk':
      return <BulkDialog key={overlay.action} action={overlay.action} cases={overlay.cases} />;
    case 'dialog':
      return <CaseDialogs />;
    default:
      return null;
  }
}
