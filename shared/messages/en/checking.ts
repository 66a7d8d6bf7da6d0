import { counted, number } from './inEnglish.ts';

/** What stands in the window while a start checks the case file. */
export const checkingWords = {
  title: 'Checking the case file',
  text: 'Severity Desk did not end in the ordinary way the last time. The file is compared with what was written before anything is shown.',
  counted: (done: number, of: number): string =>
    done === of ? 'Looking through the structure of the file' : `${number(done)} of ${counted(of, 'event')}`,
} as const;
