import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// A window with a page of React and nothing else, or with a plain list: what Electron and React cost by themselves.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: true });
  void window.loadFile(join(__dirname, process.argv.includes('--list') ? 'list.html' : 'blank.html'));
});
app.on('window-all-closed', () => app.quit());
