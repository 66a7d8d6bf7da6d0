/** The two lines of the next step: what, then by when (design §3). */
export const nextStepWords = {
  respond: 'Respond',
  respondNow: 'Respond now',
  restore: 'Restore',
  restoreNow: 'Restore now',
  escalate: 'Escalate',
  proposeResolution: 'Propose resolution',
  giveNotice: 'Closure notice',
  waitForCustomer: 'Await the customer',
  close: 'Close',
  closesItself: 'Closes by itself',
  deliverRca: 'Deliver RCA',
  completeRca: 'Complete RCA',
  updateStatus: 'Status update',
  none: '',

  channel: { phone: 'phone', web: 'web' },
  channelBy: (channel: string, when: string): string => `${channel}, by ${when}`,
  respondBy: (when: string): string => `respond by ${when}`,
  by: (when: string): string => `by ${when}`,
  before: (when: string): string => `before ${when}`,
  due: (when: string): string => `due ${when}`,
  wasDue: (when: string): string => `was due ${when}`,
  opens: (when: string): string => `opens ${when}`,
  closableFrom: (when: string): string => `can close ${when}`,
  closableSince: (when: string): string => `since ${when}`,
  closesAt: (when: string): string => when,
  closingBefore: (when: string): string => `closes ${when}`,
  didNotClose: (when: string): string => `not closed ${when}`,
};

export type NextStepWords = typeof nextStepWords;
