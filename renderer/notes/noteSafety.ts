const LONGEST = 20_000;
/** Each may begin or end something: what a reader of Markdown pairs takes a time that grows with their square. */
const MARKS = /[*_[\]<&`]/g;
const MOST_MARKS = 800;
/** Quotes in quotes, lists in lists: each level calls the next one, until the stack ends. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){30}/m;

/** Whether a note can be read as Markdown without holding the window up; any other one is shown as the plain text that it is. */
export function isReadableMarkdown(text: string): boolean {
  return text.length <= LONGEST && !DEEP.test(text) && (text.match(MARKS)?.length ?? 0) <= MOST_MARKS;
}

/** Gives an address of a note as it may be followed: https and mailto whole, anything else empty. */
export function safeAddress(address: string): string {
  // What a reader cannot see, or a parser drops, must not decide where a link leads.
  if (/[\p{Cc}\p{Cf}\s]/u.test(address)) return '';
  return /^(https:\/\/[^/@]+(\/|$|[?#])|mailto:[^?]+)/i.test(address) ? address : '';
}
