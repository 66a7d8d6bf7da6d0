/** What the window says of a team: what waits to be sent, how the connection stands. */
export const teamWords = {
  /** In the second line of a state, and of an event. */
  toSend: 'to send',
  toSendLine: 'To send',
  /** Behind the name of a row, for who does not see its mark. */
  rowToSend: (row: string): string => `${row}, to send to the team`,
} as const;
