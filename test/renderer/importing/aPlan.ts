import type { ImportPlan } from '../../../shared/ipc/transferChannels.ts';

/** The plan of a small table without faults; give what is different. */
export function aPlan(different: Partial<ImportPlan> = {}): ImportPlan {
  return {
    file: 'token',
    name: 'december-queue.csv',
    format: 'csv',
    rows: 445,
    cases: 445,
    events: 1_200,
    dateOrder: null,
    needs: [],
    refused: [],
    refusedCount: 0,
    adjusted: [],
    adjustedCount: 0,
    ...different,
  };
}
