import { join } from 'node:path';
import { shell } from 'electron';
import { createAttachmentStore } from '../attachments/attachmentStore.ts';
import type { HandlersParts } from '../ipc/handlers.ts';
import type { Ground } from './foundation.ts';

/** Gives a link to the system's browser or mail client. */
export function openLink(address: string): Promise<void> {
  return shell.openExternal(address);
}

/** What the console hands to other programs, and where it keeps the files that came in. */
export function placesOutside(profile: string): Pick<HandlersParts, 'attachments' | 'opener'> {
  return {
    attachments: createAttachmentStore(attachmentFolder(profile)),
    opener: {
      open: (path) => shell.openPath(path),
      showInFolder: (path) => shell.showItemInFolder(path),
    },
  };
}

/** Lets go of files whose draft was discarded: not within a day, so that a discard can be undone. */
export function sweepAttachments({ profile, desk }: Pick<Ground, 'profile' | 'desk'>): void {
  const store = createAttachmentStore(attachmentFolder(profile));
  store
    .sweep(() => desk.namedFiles(), Date.now())
    .catch((error: unknown) => {
      console.error(`severity-desk: attachments were not looked through: ${String(error)}`);
    });
}

function attachmentFolder(profile: string): string {
  return join(profile, 'attachments');
}
