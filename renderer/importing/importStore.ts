import { create } from 'zustand';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Pushes } from '../../shared/ipc/pushes.ts';
import type { ImportPlan, ImportReport } from '../../shared/ipc/responses.ts';
import { ask } from '../api.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type ImportProgress = Pushes['import.progress'];

/** Where an import stands: a file is chosen, read without taking anything, answered for, taken, reported. */
export type ImportStep =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'plan'; readonly plan: ImportPlan }
  | { readonly kind: 'running'; readonly plan: ImportPlan; readonly progress: ImportProgress | null }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: DeskProblem };

interface ImportStore {
  readonly step: ImportStep;
  readonly zone: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  choose(): Promise<void>;
  setZone(zone: string): Promise<void>;
  setDateOrder(order: DateOrder): Promise<void>;
  run(): Promise<void>;
  cancel(): Promise<void>;
  saveRefused(): Promise<string | null>;
  close(): void;
  showProgress(progress: ImportProgress): void;
}

const startOver = { step: { kind: 'closed' }, zone: undefined, dateOrder: undefined } as const;

export const useImport = create<ImportStore>((set, get) => {
  /** Reads the file again with what the person has answered so far; nothing is taken yet. */
  async function inspect(file: string, name: string): Promise<void> {
    const { zone, dateOrder } = get();
    const answer = await ask('import.inspect', {
      file,
      ...(zone === undefined ? {} : { zone }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
    });
    set({
      step: answer.ok
        ? { kind: 'plan', plan: answer.value }
        : { kind: 'failed', name, problem: answer.error },
    });
  }

  async function inspectAgain(): Promise<void> {
    const { step } = get();
    if (step.kind === 'plan') await inspect(step.plan.file, step.plan.name);
  }

  return {
    ...startOver,
    choose: async () => {
      const chosen = await ask('import.choose', {});
      if (!chosen.ok) return set({ step: { kind: 'failed', name: '', problem: chosen.error } });
      if (chosen.value === null) return;
      const { file, name } = chosen.value;
      set({ ...startOver, step: { kind: 'reading', name } });
      await inspect(file, name);
    },
    setZone: async (zone) => {
      set({ zone });
      await inspectAgain();
    },
    setDateOrder: async (dateOrder) => {
      set({ dateOrder });
      await inspectAgain();
    },
    run: async () => {
      const { step, zone, dateOrder } = get();
      if (step.kind !== 'plan') return;
      const { plan } = step;
      set({ step: { kind: 'running', plan, progress: null } });
      const answer = await ask('import.run', {
        file: plan.file,
        format: plan.format,
        ...(zone === undefined ? {} : { zone }),
        ...(dateOrder === undefined ? {} : { dateOrder }),
      });
      set({
        step: answer.ok
          ? { kind: 'done', report: answer.value }
          : { kind: 'failed', name: plan.name, problem: answer.error },
      });
    },
    cancel: async () => {
      await ask('import.cancel', {});
    },
    saveRefused: async () => {
      const { step } = get();
      const file = step.kind === 'plan' ? step.plan.file : step.kind === 'done' ? step.report.file : null;
      if (file === null) return null;
      const answer = await ask('import.saveRefused', { file });
      return answer.ok ? (answer.value?.path ?? null) : null;
    },
    close: () => set(startOver),
    showProgress: (progress) => {
      const { step } = get();
      if (step.kind !== 'running' || step.plan.file !== progress.file) return;
      set({ step: { ...step, progress } });
    },
  };
});
