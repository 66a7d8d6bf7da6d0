import type { Opened } from './caseEvent.ts';

const INTAKE_FIELDS = [
  'contact',
  'organizationShortName',
  'organizationId',
  'conversationId',
  'description',
  'businessImpact',
] as const;

/**
 * Gives an opening whose intake fields are text or absent: of a thing with a name the name, of others nothing. The
 * interchange leaves their form open (policy §10); the line itself stays as it came.
 */
export function plainIntake(opening: Opened): Opened {
  if (INTAKE_FIELDS.every((field) => isText(opening[field]) || opening[field] === undefined)) return opening;
  const plain: Record<string, unknown> = { ...opening };
  for (const field of INTAKE_FIELDS) {
    const text = textOf(plain[field]);
    if (text === undefined) delete plain[field];
    else plain[field] = text;
  }
  return plain as unknown as Opened;
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
