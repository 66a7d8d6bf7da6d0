import * as z from 'zod';
import { broken } from '../lang/formRule.ts';
import { isEventName } from '../policy/eventName.ts';
import { queueFilterSchema } from '../queue/queueFilter.ts';
import { queueSortSchema } from '../queue/queueSortSchema.ts';
import { leadSettingsSchema } from '../review/leadSettings.ts';
import { USUAL_LEAD } from '../review/usualLead.ts';
import { ACTUAL_SIZE } from './zoom.ts';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const fields = {
  theme: z.enum(['dark', 'light', 'system']),
  language: z.enum(['en']),
  analyst: z.object({
    initials: z.string().max(4).refine(isEventName, broken('identifier')),
    name: z.string().min(1).max(100),
  }),
  /** Until when this analyst works, shown in the rail; local wall clock. */
  shift: z.object({ from: clockTime, to: clockTime }),
  /** Alerts of severities 2 to 4 wait until quiet hours end; severity 1 never does (policy §8). */
  quietHours: z.object({ from: clockTime, to: clockTime }).nullable(),
  singleKeys: z.boolean(),
  /** How large the window is shown, in percent. */
  zoom: z.number().int().min(80).max(200),
  railCollapsed: z.boolean(),
  detailsHidden: z.boolean(),
  lead: leadSettingsSchema,
  savedViews: z
    .array(
      z.object({
        name: z.string().min(1).max(60),
        view: z.string().max(40),
        filter: queueFilterSchema,
        sort: queueSortSchema.optional(),
      }),
    )
    .max(50),
  /** What was opened last, the newest first: the palette offers it. */
  recent: z.array(z.object({ kind: z.enum(['case', 'customer']), id: z.string().min(1).max(200) })).max(20),
};

/** What the analyst chose for this profile. Kept by electron-store; of cases and customers it holds numbers and ids alone. */
export const settingsSchema = z.object({
  ...fields,
  theme: fields.theme.default('system'),
  language: fields.language.default('en'),
  shift: fields.shift.default({ from: '09:00', to: '17:00' }),
  quietHours: fields.quietHours.default(null),
  singleKeys: fields.singleKeys.default(true),
  zoom: fields.zoom.default(ACTUAL_SIZE),
  railCollapsed: fields.railCollapsed.default(false),
  detailsHidden: fields.detailsHidden.default(false),
  savedViews: fields.savedViews.default([]),
  recent: fields.recent.default([]),
  lead: fields.lead.default(USUAL_LEAD),
});

export type Settings = z.output<typeof settingsSchema>;

/** What to change, and nothing else: built without the defaults, which parsing would fill in as if they were chosen. */
export const settingsPatchSchema = z.object(fields).partial().strict();
export type SettingsPatch = z.input<typeof settingsPatchSchema>;
