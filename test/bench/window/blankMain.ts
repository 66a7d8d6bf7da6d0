import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// A window with a page of React and nothing else: what Electron costs by itself.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: true });
  void window.loadFile(join(__dirname, 'blank.html'));
});
app.on('window-all-closed', () => app.quit());
