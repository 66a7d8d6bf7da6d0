import { AlertDialog } from '../alerting/AlertDialog.tsx';
import { useScreen } from '../navigation/screenStore.ts';
import { RecoveredDialog } from '../recovery/RecoveredDialog.tsx';
import { later } from './later.tsx';

const Palette = later(async () => (await import('../palette/Palette.tsx')).Palette);
const SettingsDialog = later(async () => (await import('../settings/SettingsDialog.tsx')).SettingsDialog);
const ShortcutsSheet = later(async () => (await import('../shortcuts/ShortcutsSheet.tsx')).ShortcutsSheet);
const MovesDialog = later(async () => (await import('../moves/MovesDialog.tsx')).MovesDialog);
const BulkDialog = later(async () => (await import('../bulk/BulkDialog.tsx')).BulkDialog);
const BulkRunning = later(async () => (await import('../bulk/BulkRunning.tsx')).BulkRunning);
const ImportDialog = later(async () => (await import('../importing/ImportDialog.tsx')).ImportDialog);

/** What lies over any screen: palette, sheet of keys, alerts, moved deadlines, settings, what is done to many cases, import, what was recovered. The dialogs of a case are `CaseDialogs`. */
export function Overlays() {
  const overlay = useScreen((store) => store.overlay);
  return (
    <>
      {overlay?.kind === 'palette' && <Palette prefix={overlay.prefix} />}
      {overlay?.kind === 'shortcuts' && <ShortcutsSheet />}
      {overlay?.kind === 'alerts' && <AlertDialog />}
      {overlay?.kind === 'moves' && <MovesDialog />}
      {overlay?.kind === 'settings' && <SettingsDialog />}
      {overlay?.kind === 'bulk' && (
        <BulkDialog key={overlay.action} action={overlay.action} cases={overlay.cases} />
      )}
      <BulkRunning />
      <ImportDialog />
      <RecoveredDialog />
    </>
  );
}
