/** Handing a case over, its notes, and its sums as text. */
export const handOverWords = {
  copyAll: 'Copy all as text',
  copiedSums: 'Copied the sums',
  openLink: (name: string): string => `Open ${name} in the browser`,

  preview: 'Preview',
  previewOf: 'Preview of the note',
  picture: (text: string): string => `Picture, not loaded: ${text}`,

  copiedNumber: (text: string): string => `Copied the number ${text}`,
  copiedTitle: (text: string): string => `Copied the title: ${text}`,
  copiedLink: (text: string): string => `Copied the link ${text}`,
  takeNeedsName: 'Your initials are not set. Settings hold them.',
  isYours: (caseNumber: string): string => `${caseNumber} is yours already`,
} as const;
