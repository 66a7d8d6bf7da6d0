/** What goes with a draft: templates it starts from, files that are attached to it. */
export const draftFileWords = {
  templates: 'Templates',
  saveTemplate: 'Save as template',
  templateAbout: 'Keeps the issue, the answers and the priority; no customer, no contact, no opening.',
  templateName: 'Name of the template',
  templateNameEmpty: 'Name of the template is empty.',
  templateReplaces: 'A template of this name is replaced.',
  save: 'Save template',
  templateSaved: (name: string): string => `Saved template ${name}`,
  fromTemplate: 'New from template',
  newFrom: (name: string): string => `New draft from ${name}`,
  noTemplates: 'no templates yet',
  templateDiscarded: (name: string): string => `Discarded template ${name}`,
  discardTemplate: (name: string): string => `Discard template ${name}`,

  attachments: 'Attachments',
  attachmentsNote: 'optional: configuration, screenshots of errors, console logs',
  attach: 'Attach files',
  dropHere: 'Drop or paste files here',
  openFile: (name: string): string => `Open ${name}`,
  removeFile: (name: string): string => `Remove ${name}`,
  /** The reason is a sentence of its own. */
  notAttached: (name: string, reason: string): string => `${name} was not attached. ${reason}`,
  kilobytes: (count: number): string => `${count} kB`,
  megabytes: (count: string): string => `${count} MB`,
  pastedName: 'pasted file',
} as const;
