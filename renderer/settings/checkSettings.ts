import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts';

/** What the form holds, as it was typed. */
export interface SettingsForm {
  readonly initials: string;
  readonly name: string;
  readonly shiftFrom: string;
  readonly shiftTo: string;
  /** Null while quiet hours are off: their fields do not count then. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  readonly theme: Settings['theme'];
  readonly singleKeys: boolean;
}

export type SettingsField = 'initials' | 'name' | 'shiftFrom' | 'shiftTo' | 'quietFrom' | 'quietTo';

/** What is wrong, at its field. */
export type SettingsErrors = Readonly<Partial<Record<SettingsField, string>>>;

/** Reads the form as a change of settings, or says at each field what is wrong with it. */
export function checkSettings(
  { settings: words }: Catalogue,
  form: SettingsForm,
): Result<SettingsPatch, SettingsErrors> {
  const errors: Partial<Record<SettingsField, string>> = {};
  const time = (field: SettingsField, text: string): string => {
    const read = readTime(text);
    if (read === null) errors[field] = words.badTime(text.trim());
    return read ?? '';
  };
  const initials = form.initials.trim();
  const name = form.name.trim();
  if (!isBetween(initials, 4)) errors.initials = words.badInitials(initials.length);
  if (!isBetween(name, 100)) errors.name = words.badName(name.length);
  const shift = { from: time('shiftFrom', form.shiftFrom), to: time('shiftTo', form.shiftTo) };
  const quietHours =
    form.quiet === null
      ? null
      : { from: time('quietFrom', form.quiet.from), to: time('quietTo', form.quiet.to) };
  if (quietHours !== null && quietHours.from !== '' && quietHours.from === quietHours.to) {
    errors.quietTo = words.sameTime;
  }
  if (Object.keys(errors).length > 0) return err(errors);
  const { theme, singleKeys } = form;
  return ok({ analyst: { initials, name }, shift, quietHours, theme, singleKeys });
}

/** Reads a wall-clock time as people type it: 9:00, 09.00, 0900 and 9 are nine o'clock. Null for anything else. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim());
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function isBetween(text: string, most: number): boolean {
  return text.length >= 1 && text.length <= most;
}
