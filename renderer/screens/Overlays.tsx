import { useManyCases } from '../cases/manyCasesStore.ts';
import { useStart } from '../desk/startStore.ts';
import { useImport } from '../importing/importStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { later } from './later.tsx';

const Palette = later(async () => (await import('../palette/Palette.tsx')).Palette);
const SettingsDialog = later(async () => (await import('../settings/SettingsDialog.tsx')).SettingsDialog);
const ShortcutsSheet = later(async () => (await import('../shortcuts/ShortcutsSheet.tsx')).ShortcutsSheet);
const AlertDialog = later(async () => (await import('../alerting/AlertDialog.tsx')).AlertDialog);
const MovesDialog = later(async () => (await import('../moves/MovesDialog.tsx')).MovesDialog);
const BulkDialog = later(async () => (await import('../bulk/BulkDialog.tsx')).BulkDialog);
const BulkRunning = later(async () => (await import('../bulk/BulkRunning.tsx')).BulkRunning);
const ImportDialog = later(async () => (await import('../importing/ImportDialog.tsx')).ImportDialog);
const RecoveredDialog = later(async () => (await import('../recovery/RecoveredDialog.tsx')).RecoveredDialog);
const CaseDialogs = later(async () => (await import('./CaseDialogs.tsx')).CaseDialogs);

/** What lies over any screen: palette, sheet of keys, alerts, moved deadlines, settings, what is done to many cases, import, what was recovered, the dialogs of a case. Each is fetched when it is wanted, or after the first rows. */
export function Overlays() {
  const overlay = useScreen((store) => store.overlay);
  const isWorking = useManyCases(({ progress }) => progress !== null);
  const isImporting = useImport(({ step }) => step.kind !== 'closed');
  const isRecovered = useStart(({ start }) => start !== null && start.recovered !== null);
  return (
    <>
      {overlay?.kind === 'palette' && <Palette prefix={overlay.prefix} />}
      {overlay?.kind === 'shortcuts' && <ShortcutsSheet />}
      {overlay?.kind === 'alerts' && <AlertDialog />}
      {overlay?.kind === 'moves' && <MovesDialog />}
      {overlay?.kind === 'settings' && <SettingsDialog group={overlay.group} />}
      {overlay?.kind === 'bulk' && (
        <BulkDialog key={overlay.action} action={overlay.action} cases={overlay.cases} />
      )}
      {overlay?.kind === 'dialog' && <CaseDialogs />}
      {isWorking && <BulkRunning />}
      {isImporting && <ImportDialog />}
      {isRecovered && <RecoveredDialog />}
    </>
  );
}
