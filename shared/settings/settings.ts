import { z } from 'zod';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What the analyst chose for this profile. Kept by electron-store; never holds anything of a case. */
export const settingsSchema = z.object({
  theme: z.enum(['dark', 'light', 'system']).default('system'),
  language: z.enum(['en']).default('en'),
  analyst: z.object({ initials: z.string().min(1).max(4), name: z.string().min(1).max(100) }),
  /** Until when this analyst works, shown in the rail; local wall clock. */
  shift: z.object({ from: clockTime, to: clockTime }).default({ from: '09:00', to: '17:00' }),
  /** Alerts of severities 2 to 4 wait until quiet hours end; severity 1 never does (policy §8). */
  quietHours: z.object({ from: clockTime, to: clockTime }).nullable().default(null),
  singleKeys: z.boolean().default(true),
  railCollapsed: z.boolean().default(false),
  detailsHidden: z.boolean().default(false),
  savedViews: z
    .array(
      z.object({
        name: z.string().min(1).max(60),
        view: z.string().max(40),
        filter: z.record(z.string(), z.unknown()),
      }),
    )
    .max(50)
    .default([]),
});

export type Settings = z.output<typeof settingsSchema>;

export const settingsPatchSchema = settingsSchema.partial().strict();
export type SettingsPatch = z.input<typeof settingsPatchSchema>;
