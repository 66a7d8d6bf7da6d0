/** One of the issues that a description lists: its text, and where it stands in the description. */
export interface IssuePart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A part of fewer characters says nothing that could be a case of its own. */
const LEAST = 8;
const ITEM = /^[ \t]*(?:[-*•・‣][ \t]|\(?\d{1,2}[.)][ \t]|\d{1,2}[、．]|[①-⑳])/;
/** A list of these is one issue told in steps. */
const STEPS = /\b(?:steps?|reproduce|tried|workaround|attempts?|log)\b|手順|再現|試し/i;
/** What begins a further issue: at the start of a sentence or a paragraph only. */
const FURTHER =
  /^(?:also\b(?!,?\s+(?:see|attached|note|please|the same)\b)|in addition\b(?! to\b)|additionally\b|another (?:issue|problem|error|thing|fault)\b|separately\b|(?:a|the) (?:second|third|fourth) (?:issue|problem|error|fault)\b|(?:second|third|fourth)ly\b|unrelated\b|on another note\b|また、?(?!は)|もう(?:一|ひと|1)つ|別件|さらに、|加えて)/i;
/** Where a sentence or a paragraph may begin. */
const SENTENCE_START = /(?:[.!?]["')\]]?\s+|[。！？]\s*|\n\s*)(?=\S)/g;

/**
 * Gives the issues that a description lists: items of a list, else what follows words such as "Also" or また at the start of a
 * sentence. One part when it reads like one issue: it is never split at every sentence (policy §5: one case, one issue).
 */
export function issueParts(description: string): ReadonlyArray<IssuePart> {
  const starts = listStarts(description) ?? furtherStarts(description);
  const bounds = [0, ...starts, description.length];
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? description.length;
    return { text: description.slice(from, to).trim(), from, to };
  });
}

/** Gives a description without its second issue, and that issue; null when it reads like one. */
export function splitSecond(description: string): { readonly first: string; readonly second: string } | null {
  const second = issueParts(description)[1];
  if (second === undefined) return null;
  const before = description.slice(0, second.from).trimEnd();
  const after = description.slice(second.to).trimStart();
  const gap = after === '' ? '' : description.slice(0, second.from).slice(before.length) || ' ';
  return { first: before + gap + after, second: withoutMark(second.text) };
}

/** Starts of all items but the first, with whose lead-in the first part begins; undefined without a list of issues. */
function listStarts(description: string): ReadonlyArray<number> | undefined {
  const items = lineStarts(description).filter((at) => ITEM.test(lineAt(description, at)));
  const [first, ...others] = items;
  if (first === undefined || others.length === 0) return undefined;
  if (STEPS.test(description.slice(0, first))) return undefined;
  return isLongEnough(description, others) ? others : undefined;
}

function furtherStarts(description: string): ReadonlyArray<number> {
  const starts = [...description.matchAll(SENTENCE_START)].map(({ index, 0: gap }) => index + gap.length);
  const further = starts.filter(
    (at) => FURTHER.test(description.slice(at, at + 40)) && !isAfterMark(description, at),
  );
  return further.filter((at, index) => (further[index + 1] ?? description.length) - at >= LEAST);
}

/** "1. Another issue" is one item: the full stop belongs to its mark. */
function isAfterMark(description: string, at: number): boolean {
  const lineStart = description.lastIndexOf('\n', at - 1) + 1;
  return (
    description.slice(lineStart, at).replace(ITEM, '').trim() === '' &&
    ITEM.test(description.slice(lineStart, at))
  );
}

function isLongEnough(description: string, starts: ReadonlyArray<number>): boolean {
  return starts.every((at, index) => (starts[index + 1] ?? description.length) - at >= LEAST);
}

function lineStarts(description: string): ReadonlyArray<number> {
  return [0, ...[...description.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function lineAt(description: string, at: number): string {
  const end = description.indexOf('\n', at);
  return description.slice(at, end === -1 ? undefined : end);
}

/** An item on its own is no item of a list any more. */
function withoutMark(text: string): string {
  return text.replace(ITEM, '').trimStart();
}
