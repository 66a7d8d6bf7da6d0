import type { Result } from '../lang/result.ts';
import type { DeskProblem } from './deskProblem.ts';
import type { Pushes, PushName } from './pushes.ts';
import type { Channel, Request } from './requests.ts';
import type { Response } from './responses.ts';

/** What the preload puts on `window.desk`: exactly the contract, nothing of Electron. */
export interface DeskBridge {
  ask<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Response<C>, DeskProblem>>;
  /** Gives back how to stop listening. */
  on<P extends PushName>(push: P, listener: (payload: Pushes[P]) => void): () => void;
}
