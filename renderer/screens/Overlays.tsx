import { AlertDialog } from '../alerting/AlertDialog.tsx';
import { ImportDialog } from '../importing/ImportDialog.tsx';
import { Palette } from '../palette/Palette.tsx';
import { RecoveredDialog } from '../recovery/RecoveredDialog.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { ShortcutsSheet } from '../shortcuts/ShortcutsSheet.tsx';
import { useScreen } from '../stores/screenStore.ts';

/** What lies over any screen: palette, sheet of keys, alerts, settings, import, what was recovered. The dialogs of a case are `CaseDialogs`. */
export function Overlays() {
  const overlay = useScreen((store) => store.overlay);
  return (
    <>
      {overlay?.kind === 'palette' && <Palette prefix={overlay.prefix} />}
      {overlay?.kind === 'shortcuts' && <ShortcutsSheet />}
      {overlay?.kind === 'alerts' && <AlertDialog />}
      {overlay?.kind === 'settings' && <SettingsDialog />}
      <ImportDialog />
      <RecoveredDialog />
    </>
  );
}
