import type * as z from 'zod';
import { DamagedRowError } from './damage.ts';

/** What a column holds that this program wrote as JSON; it was checked then, and can be broken only on the disk: a `DamagedRowError`. */
export function storedJson<T extends object>(text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DamagedRowError();
  }
  if (typeof value !== 'object' || value === null) throw new DamagedRowError();
  return value as T;
}

/** The same, for the few rows on which all others rest: checked once more against the shape they were written in. */
export function storedAs<Schema extends z.ZodType<object>>(schema: Schema, text: string): z.output<Schema> {
  const value = storedJson<z.output<Schema>>(text);
  if (!schema.safeParse(value).success) throw new DamagedRowError();
  // As it stands there, not as the schema would order it: a projection is compared with it byte for byte.
  return value;
}
