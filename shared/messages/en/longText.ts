import { counted } from './inEnglish.ts';

/** A text of which only the beginning is shown. */
export const longTextWords = {
  left: (count: number): string => counted(count, 'more character', 'more characters'),
  more: 'Show more',
  copy: 'Copy the whole text',
  copied: 'Copied the whole text',
} as const;
