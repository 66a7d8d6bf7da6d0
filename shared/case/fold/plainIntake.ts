import * as z from 'zod';
import { impactAnswersSchema } from '../../severity/impactAnswers.ts';
import type { Opened } from '../events/caseEvent.ts';

const TEXTS = [
  'contact',
  'organizationShortName',
  'organizationId',
  'conversationId',
  'description',
  'businessImpact',
  'openedReason',
  'noConversation',
  'regarding',
  'sendTo',
] as const;

const rank = z.literal([1, 2, 3, 4]);

/** What is more than text, by its form; a line of another form has nothing of it. */
const PARTS = {
  impact: impactAnswersSchema,
  suggested: rank,
  asked: rank,
  attachments: z.array(
    z.object({
      name: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.number().int().nonnegative(),
    }),
  ),
} as const;

const PART_NAMES = Object.keys(PARTS) as ReadonlyArray<keyof typeof PARTS>;

/**
 * Gives an opening whose intake fields are of their form or absent: of a thing with a name the name, of others nothing.
 * The interchange leaves their form open (policy §10); the line itself stays as it came.
 */
export function plainIntake(opening: Opened): Opened {
  const isPlain =
    TEXTS.every((field) => isText(opening[field]) || opening[field] === undefined) &&
    PART_NAMES.every((part) => opening[part] === undefined || isSound(part, opening));
  if (isPlain) return opening;
  const plain: Record<string, unknown> = { ...opening };
  for (const field of TEXTS) {
    const text = textOf(plain[field]);
    if (text === undefined) delete plain[field];
    else plain[field] = text;
  }
  for (const part of PART_NAMES) if (!isSound(part, opening)) delete plain[part];
  return plain as unknown as Opened;
}

function isSound(part: keyof typeof PARTS, opening: Opened): boolean {
  return PARTS[part].safeParse(opening[part]).success;
}

function textOf(value: unknown): string | undefined {
  if (isText(value)) return value;
  if (typeof value === 'number') return String(value);
  const name = (value as { readonly name?: unknown } | null | undefined)?.name;
  return isText(name) ? name : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
