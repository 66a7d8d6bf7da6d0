import { number } from './inEnglish.ts';

/** The menus of a right click, of Shift F10 and of the Menu key. */
export const menuWords = {
  ofCase: (caseNumber: string): string => `Case ${caseNumber}`,
  ofContact: (name: string): string => `Contact ${name}`,
  ofView: (name: string): string => `Saved view ${name}`,
  /** Whether the case that the menu is about is among those that are marked. */
  amongMarked: (marked: number): string => `1 of ${number(marked)} marked`,
  besideMarked: (marked: number): string => `not among the ${number(marked)} marked`,
  /** What stands under this means all that are marked, and not the case of the menu. */
  ofMarked: (marked: number): string => (marked === 1 ? 'The 1 marked' : `All ${number(marked)} marked`),
  mark: 'Mark',
  unmark: 'Unmark',
  copyMail: 'Copy the e-mail address',
  copyPhone: 'Copy the phone number',
  writeTo: 'Write an e-mail',
  copied: (text: string): string => `Copied ${text}`,
  none: 'not given',
  showView: 'Show',
  removeView: 'Remove',
  renameView: 'Rename',
  moveViewUp: 'Move up',
  moveViewDown: 'Move down',
  isFirst: 'it is the first',
  isLast: 'it is the last',
} as const;
