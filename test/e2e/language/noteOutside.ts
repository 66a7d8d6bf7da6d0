import type { RunningDesk } from '../../support/launchDesk.ts';

/**
 * Notes what main shows outside of the page from now on: menus, dialogs of the system, the title of the window. Those
 * dialogs answer by themselves, those for files with what a walker said. Gives the way to read what was noted.
 */
export async function noteOutside({ app }: RunningDesk): Promise<() => Promise<ReadonlyArray<string>>> {
  await app.evaluate(({ app: main, dialog, Menu }) => {
    const said: unknown[] = [];
    Reflect.set(main, 'saidOutside', said);
    const build = Menu.buildFromTemplate.bind(Menu);
    Menu.buildFromTemplate = (template) => {
      said.push(...template.map(({ label }) => label));
      return build(template);
    };
    const chosen = () => String(Reflect.get(main, 'chosenFile'));
    const hear = (texts: (asked: Record<string, never>) => unknown[], answer: () => object) => {
      return (...given: unknown[]) => {
        said.push(...texts(given.at(-1) as Record<string, never>));
        return Promise.resolve(answer());
      };
    };
    const kinds = ({ filters = [] }: { filters?: { name: string }[] }) => filters.map(({ name }) => name);
    const asked = ({
      message,
      detail,
      buttons = [],
    }: {
      message?: string;
      detail?: string;
      buttons?: string[];
    }) => [message, detail, ...buttons];
    Reflect.set(
      dialog,
      'showMessageBox',
      hear(asked, () => ({ response: 0, checkboxChecked: false })),
    );
    Reflect.set(
      dialog,
      'showOpenDialog',
      hear(kinds, () => ({ canceled: false, filePaths: [chosen()] })),
    );
    Reflect.set(
      dialog,
      'showSaveDialog',
      hear(kinds, () => ({ canceled: false, filePath: chosen() })),
    );
  });
  return () =>
    app.evaluate(({ app: main, BrowserWindow }) => {
      const said: unknown[] = Reflect.get(main, 'saidOutside');
      const texts = [BrowserWindow.getAllWindows()[0]?.getTitle(), ...said];
      return [...new Set(texts)].filter((text) => typeof text === 'string');
    });
}
