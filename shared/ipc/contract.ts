import type * as z from 'zod';
import type { Result } from '../lang/result.ts';
import { aheadChannels } from './aheadChannels.ts';
import { alertChannels } from './alertChannels.ts';
import { attachmentChannels } from './attachmentChannels.ts';
import { bulkChannels } from './bulkChannels.ts';
import { caseChannels } from './caseChannels.ts';
import { deskChannels } from './deskChannels.ts';
import type { DeskProblem } from './deskProblem.ts';
import { draftChannels } from './draftChannels.ts';
import { moveChannels } from './moveChannels.ts';
import { organizationChannels } from './organizationChannels.ts';
import { queueChannels } from './queueChannels.ts';
import { reviewChannels } from './reviewChannels.ts';
import { settingsChannels } from './settingsChannels.ts';
import { teamChannels } from './teamChannels.ts';
import { transferChannels } from './transferChannels.ts';
import { unsentChannels } from './unsentChannels.ts';
import { windowChannels } from './windowChannels.ts';

/** Every channel on which the window may ask main: the only list there is (ADR 0005). */
export const contract = {
  ...aheadChannels,
  ...deskChannels,
  ...queueChannels,
  ...caseChannels,
  ...bulkChannels,
  ...draftChannels,
  ...unsentChannels,
  ...attachmentChannels,
  ...moveChannels,
  ...organizationChannels,
  ...teamChannels,
  ...transferChannels,
  ...reviewChannels,
  ...alertChannels,
  ...settingsChannels,
  ...windowChannels,
};

type Contract = typeof contract;

export type Channel = keyof Contract;

/** What the window sends on a channel. */
export type Request<C extends Channel> = z.input<Contract[C]['request']>;

/** What main has of it after parsing, with defaults filled in. */
export type ParsedRequest<C extends Channel> = z.output<Contract[C]['request']>;

/** What a channel answers when the request succeeds. */
export type Response<C extends Channel> = ReturnType<Contract[C]['answer']>;

/** What comes back on a channel. */
export type Answer<C extends Channel> = Result<Response<C>, DeskProblem>;

/** Whether a text names a channel of the contract. */
export function isChannel(name: string): name is Channel {
  return Object.hasOwn(contract, name);
}
