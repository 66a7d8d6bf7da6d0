/** Names of the editions that ship with the product, and of the channels of care in them, by id (policy §2). */
export const editionWords = {
  edition: { targets: 'Targets', means: 'Means' },
  channel: {
    'self-service': 'Resource center and e-learning',
    web: 'Web portal',
    phone: 'Phone',
    chat: 'Chat',
    'extended-voice': 'Extended voice support',
    'japan-care': 'Care in Japan',
    'status-page': 'Public status page',
  },
} as const;
