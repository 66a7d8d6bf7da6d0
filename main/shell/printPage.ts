import { BrowserWindow } from 'electron';
import { lockDown } from './lockedDown.ts';

/** Gives a page of HTML as PDF by Electron's own printing, in a window that nobody sees and that runs no script. */
export async function printPage(html: string, pages: 'first' | 'all'): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    lockDown(window.webContents);
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    return await window.webContents.printToPDF({
      landscape: true,
      preferCSSPageSize: true,
      printBackground: true,
      ...(pages === 'first' ? { pageRanges: '1' } : {}),
    });
  } finally {
    window.destroy();
  }
}
