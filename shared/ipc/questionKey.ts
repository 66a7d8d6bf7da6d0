/** Gives what is the same for the same question on the same channel. */
export function questionKey(channel: string, request: unknown): string {
  return `${channel} ${JSON.stringify(request)}`;
}
