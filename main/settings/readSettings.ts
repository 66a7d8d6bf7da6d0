import { type Settings, settingsSchema } from '../../shared/settings/settings.ts';
import { defaultAnalyst } from './defaultAnalyst.ts';

/** Settings that can be used, and the names of those that could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly ignored: ReadonlyArray<string>;
}

/** Reads stored settings field by field. A wrong one is replaced by its default and named; the others stay. */
export function readSettings(stored: unknown): ReadSettings {
  const given = isRecord(stored) ? stored : {};
  const defaults = settingsSchema.parse({ analyst: defaultAnalyst() });
  const ignored: string[] = [];
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(settingsSchema.shape)) {
    if (given[name] === undefined) continue;
    const parsed = field.safeParse(given[name]);
    if (parsed.success) kept[name] = parsed.data;
    else ignored.push(name);
  }
  return { settings: settingsSchema.parse({ ...defaults, ...kept }), ignored };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
