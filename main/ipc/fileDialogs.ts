import { type BrowserWindow, dialog } from 'electron';
import type { FileDialogs } from './handlerParts.ts';

/** The system's own file dialogs, over our window. */
export function createFileDialogs(window: BrowserWindow): FileDialogs {
  return {
    chooseToOpen: async (kinds) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [...kinds],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseSeveral: async (kinds) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters: [...kinds],
      });
      return canceled || filePaths.length === 0 ? null : filePaths;
    },
    chooseToSave: async (suggestion, kinds) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: suggestion,
        filters: [...kinds],
      });
      return canceled || filePath === undefined || filePath === '' ? null : filePath;
    },
  };
}
