import * as z from 'zod';
import { typed } from '../lang/typed.ts';
import { type DomainChannels, nothing } from './channel.ts';
import { formSchema } from './draftChannels.ts';

/** What was typed somewhere and not sent yet. */
export interface UnsentWords {
  /** Where: the case and the action, or the customer and what is changed of it. */
  readonly place: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Words that outlive their dialog, and the window. */
export const unsentChannels = {
  'unsent.list': { request: nothing, answer: typed<ReadonlyArray<UnsentWords>>, writes: false },
  /** Keeps the fields of a place as they are; with none of them, what was kept for it is gone. */
  'unsent.keep': {
    request: z.object({ place: z.string().min(1).max(300), fields: formSchema }).strict(),
    answer: typed<null>,
    writes: true,
  },
} satisfies DomainChannels;
