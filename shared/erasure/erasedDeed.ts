import { ERASED } from './keptFields.ts';

/** The fields of commands that hold codes, identifiers or dates, at any depth. */
const CODES: ReadonlySet<string> = new Set([
  ...['type', 'case', 'customer', 'contact', 'owner', 'event', 'setAside', 'step', 'opened', 'id', 'draft'],
  ...['agreed', 'documentDate', 'zone', 'holidays'],
  ...['critical', 'degraded', 'noncritical', 'workaround', 'question'],
]);

/** Gives what a step that was not sent yet asks for, its words erased: it can still be decided again. */
export function erasedDeed<D extends object>(deed: D): D {
  return erased(deed, '') as D;
}

function erased(value: unknown, field: string): unknown {
  if (typeof value === 'string') return CODES.has(field) ? value : ERASED;
  if (Array.isArray(value)) return value.map((part) => erased(part, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, erased(part, name)]));
}
