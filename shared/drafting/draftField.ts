/**
 * The fields of the form of a new case, in the order of the form: F8 and Alt 1 to 9 follow it. `customer` is the id of the
 * organization that the short name chose.
 */
export const DRAFT_FIELDS = [
  'customer',
  'organizationShortName',
  'organizationId',
  'conversationId',
  'noConversation',
  'channel',
  'contact',
  'zone',
  'reachable',
  'title',
  'description',
  'businessImpact',
  'critical',
  'degraded',
  'noncritical',
  'workaround',
  'question',
  'priority',
  'asked',
  'openedAt',
  'openedReason',
  'severity',
] as const;

export type DraftField = (typeof DRAFT_FIELDS)[number];
