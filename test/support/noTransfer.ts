import type { TransferPort } from '../../main/transfer/transferPort.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { err } from '../../shared/lang/result.ts';

const PROBLEM: DeskProblem = { kind: 'not-written', reason: 'this build cannot read or write case files' };

/** Stands in until files can be taken and written: each attempt is refused in words. */
export const NO_TRANSFER: TransferPort = {
  inspect: async () => err(PROBLEM),
  run: async () => err(PROBLEM),
  saveRefused: async () => err(PROBLEM),
  exportTo: async () => err(PROBLEM),
  loadSample: async () => err(PROBLEM),
};
