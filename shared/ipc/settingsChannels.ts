import * as z from 'zod';
import { typed } from '../lang/typed.ts';
import { type Settings, settingsPatchSchema } from '../settings/settings.ts';
import type { DomainChannels } from './channel.ts';

/** What the analyst chose. Settings lie in a file of their own, so that an import holds up none. */
export const settingsChannels = {
  'settings.write': {
    request: z.object({ patch: settingsPatchSchema }).strict(),
    answer: typed<Settings>,
    writes: false,
  },
} satisfies DomainChannels;
