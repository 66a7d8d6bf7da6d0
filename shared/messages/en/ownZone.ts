/** What is said where the computer does not name a time zone that is known. */
export const ownZoneWords = {
  unnamed: (zone: string): string => `This computer names no time zone: your times are shown in ${zone}.`,
  unknown: (told: string, zone: string): string =>
    `This computer names the time zone “${told}”, which is not known: your times are shown in ${zone}.`,
  inWindow: 'Choose a zone in the settings of the system; the window follows by itself.',
  onTerminal: 'Choose a zone in the settings of the system, or begin the command with TZ=Europe/Vienna.',
  understood: 'Understood',
} as const;
