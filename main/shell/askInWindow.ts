import { type BrowserWindow, dialog } from 'electron';

export interface WindowQuestion<Choice extends string> {
  readonly type: 'warning' | 'error';
  readonly message: string;
  readonly detail: string;
  /** Each choice and the words of its button. Enter presses the first. */
  readonly choices: Readonly<Record<Choice, string>>;
  /** What Escape chooses. */
  readonly harmless: NoInfer<Choice>;
}

/** Asks a person in a dialog of the system over the window, and gives the choice. */
export async function askInWindow<Choice extends string>(
  window: BrowserWindow,
  { type, message, detail, choices, harmless }: WindowQuestion<Choice>,
): Promise<Choice> {
  const names = Object.keys(choices) as Choice[];
  const { response } = await dialog.showMessageBox(window, {
    type,
    message,
    detail,
    buttons: names.map((name) => choices[name]),
    defaultId: 0,
    cancelId: names.indexOf(harmless),
  });
  return names[response] ?? harmless;
}
