import { counted } from './inEnglish.ts';

/** What a screen reader is told unasked; never a tick (design §9). */
export const announcementWords = {
  newSeverity1: (caseNumber: string, title: string): string => `New severity 1: ${caseNumber}, ${title}`,
  breach: (clock: string, caseNumber: string): string => `${clock} of ${caseNumber} breached`,
  threshold: (clock: string, caseNumber: string, point: string): string =>
    `${clock} of ${caseNumber}: ${point}`,
  digest: (count: number): string => `${counted(count, 'message')}: look at the alerts`,
  blocked: (caseNumber: string, reason: string): string =>
    `${caseNumber} did not close on its own. ${reason}`,
} as const;
