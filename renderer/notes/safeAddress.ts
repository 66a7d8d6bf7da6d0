/** Gives an address of a note as it may be followed: https and mailto whole, anything else empty. */
export function safeAddress(address: string): string {
  // What a reader cannot see, or a parser drops, must not decide where a link leads.
  if (/[\p{Cc}\p{Cf}\s]/u.test(address)) return '';
  return /^(https:\/\/[^/@]+(\/|$|[?#])|mailto:[^?]+)/i.test(address) ? address : '';
}
