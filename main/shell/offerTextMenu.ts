import { type BrowserWindow, Menu } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { textMenu } from './textMenu.ts';

/** Shows the menu of a right click on text; what the page has a menu of its own for does not come here. */
export function offerTextMenu(window: BrowserWindow, words: Catalogue['shell']): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, clicked) => {
    const items = textMenu(clicked, words, {
      replace: (word) => webContents.replaceMisspelling(word),
      learn: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
    });
    if (items.length > 0) Menu.buildFromTemplate([...items]).popup({ window });
  });
}
