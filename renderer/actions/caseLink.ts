/** Gives the address by which any program opens a case in this one. */
export function caseLink(caseNumber: string): string {
  return `severity-desk://case/${encodeURIComponent(caseNumber)}`;
}
