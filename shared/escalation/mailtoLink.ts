export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; lines may end in any way. */
  readonly body: string;
}

/** From this many characters on, some mail clients and systems cut a link without saying so. */
export const LONG_LINK = 2_000;

/** One mailbox as RFC 5321 writes it without quotes: neither white space nor a second `@`, comma or angle bracket. */
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const CONTROL = /\p{Cc}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Whether a text is the address of exactly one mailbox. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/**
 * Gives the `mailto:` link that opens a mail client with an e-mail filled in (RFC 6068). A text that is no address gives a
 * link without a recipient, and no text can add a header: only `subject` and `body` are ever named.
 */
export function mailtoLink({ to, subject, body }: Mail): string {
  const recipient = isMailAddress(to) ? encoded(to).replace('%40', '@') : '';
  return `mailto:${recipient}?subject=${encoded(mailLine(subject))}&body=${encoded(mailText(body))}`;
}

/** Gives a text as a header may hold it: one line, no control characters. */
export function mailLine(text: string): string {
  return withoutControls(text.replace(LINE_BREAK, ' '));
}

/** Gives a text as a body may hold it: lines that end in CR LF, no other control characters. */
export function mailText(text: string): string {
  return text.split(LINE_BREAK).map(withoutControls).join('\r\n');
}

/** A tab parts two words, so it stays as a space; half of a character cannot be encoded. */
function withoutControls(line: string): string {
  return line.replaceAll('\t', ' ').replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** Percent-encodes all but letters, digits and `-_.~`: what a shell may read is encoded too. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
