import { type BrowserWindow, dialog } from 'electron';

export interface FileKind {
  readonly name: string;
  readonly extensions: string[];
}

/** Asks a person for a file; null when the dialog was cancelled. */
export interface FileDialogs {
  chooseToOpen(kinds: ReadonlyArray<FileKind>): Promise<string | null>;
  /** Any number of files, at once. */
  chooseSeveral(kinds: ReadonlyArray<FileKind>): Promise<ReadonlyArray<string> | null>;
  chooseToSave(suggestion: string, kinds: ReadonlyArray<FileKind>): Promise<string | null>;
}

/** The system's own file dialogs, over our window. */
export function createFileDialogs(window: BrowserWindow): FileDialogs {
  const open = async (
    kinds: ReadonlyArray<FileKind>,
    more: ReadonlyArray<'multiSelections'>,
  ): Promise<ReadonlyArray<string> | null> => {
    const properties = ['openFile' as const, ...more];
    const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties, filters: [...kinds] });
    return canceled || filePaths.length === 0 ? null : filePaths;
  };
  return {
    chooseToOpen: async (kinds) => (await open(kinds, []))?.[0] ?? null,
    chooseSeveral: (kinds) => open(kinds, ['multiSelections']),
    chooseToSave: async (suggestion, kinds) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: suggestion,
        filters: [...kinds],
      });
      return canceled || filePath === undefined || filePath === '' ? null : filePath;
    },
  };
}
