/** Whether the system's browser or mail program may be given a link: https and mailto, nothing else. */
export function isAllowedOutside(address: string): boolean {
  try {
    return ['https:', 'mailto:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
