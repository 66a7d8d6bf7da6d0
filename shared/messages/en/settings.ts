/** The settings of this profile: who works here, when, and how the window looks. */
export const settingsWords = {
  title: 'Settings',
  about: 'Kept on this computer, for this profile.',
  initials: 'Initials',
  initialsHint: '1 to 4 letters',
  name: 'Name',
  nameHint: 'As colleagues know you',
  identity: 'What you do to a case is recorded under the initials. My cases are those that they own.',
  shiftFrom: 'Shift from',
  shiftTo: 'Shift to',
  quiet: 'Quiet hours',
  quietOff: 'Off',
  quietOn: 'On',
  quietFrom: 'Quiet from',
  quietTo: 'Quiet to',
  quietText: 'Alerts of severities 2 to 4 wait until quiet hours end. Severity 1 is never held back.',
  timeHint: '24 hours, such as 17:30',
  theme: 'Theme',
  themes: { dark: 'Dark', light: 'Light', system: 'As the system' } as const,
  singleKeys: 'Single-key shortcuts',
  singleKeysText: 'Letters such as R for Respond act while no field has the focus.',
  save: 'Save',
  saved: 'Settings saved',
  badInitials: (count: number): string =>
    count === 0 ? 'Initials are needed' : `${count} of at most 4 characters`,
  badName: (count: number): string =>
    count === 0 ? 'A name is needed' : `${count} of at most 100 characters`,
  badTime: (text: string): string =>
    text === '' ? 'A time is needed, such as 17:30' : `“${text}” is no time such as 17:30`,
  sameTime: 'Quiet hours that end when they begin hold nothing. Switch them off instead.',
} as const;
