/** Gives the city that a zone is named after; a customer's own city, where it is known, says it better. */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
