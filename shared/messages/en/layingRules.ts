import { counted, number } from './inEnglish.ts';

/** By which zone rules and holiday tables times and deadlines are laid out. */
export const layingRuleWords = {
  layingOut: 'Laying out deadlines anew',
  layingOutText:
    'The rules by which they were laid out have changed. Which of them moved is listed afterwards.',
  laidOut: (done: number, of: number): string => `${number(done)} of ${counted(of, 'case')}`,
  about: 'About',
  program: (version: string): string => `Severity Desk ${version}`,
  rules: (zoneRules: string, holidayTables: string): string =>
    `Zone rules ${zoneRules}, holiday tables ${holidayTables}`,
  by: (zoneRules: string): string => `By zone rules ${zoneRules}`,
  byOlder: (zoneRules: string, file: string): string =>
    `By zone rules ${zoneRules}; the case file was laid out with ${file}`,
  old: (date: string): string =>
    `The zone rules were taken on ${date}, more than a year ago; a newer version may know of more changes`,
  otherRuntime: (version: string): string =>
    `The runtime has zone rules ${version}; nothing is laid out by them`,
} as const;
