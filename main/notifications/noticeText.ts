/** What steers or turns writing: controls but the end of a line, marks of direction, halves of signs. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Surrogate}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text of a case as the system's notices show it. Desktops of Linux read the body as markup, so that a title could
 * write in bold or bring a link; the other systems take it as it is.
 */
export function noticeText(text: string, platform: string): string {
  const plain = text.replace(UNSEEN, ' ');
  return platform === 'linux' ? plain.replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign) : plain;
}
