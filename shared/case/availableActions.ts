import type { CaseCommandType } from './caseCommand.ts';
import type { Refusal } from './refusal.ts';

/** For each action of the panel: null when it may be done now, else why not. */
export type ActionAvailability = Readonly<Record<Exclude<CaseCommandType, 'open-case'>, Refusal | null>>;
