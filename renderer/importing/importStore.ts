import { create, type StoreApi } from 'zustand';
import { given } from '../../shared/lang/given.ts';
import { ask } from '../api.ts';
import { useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { contradicts, type DateOrder, fileOf, type ImportProgress, type ImportStep } from './importStep.ts';

interface ImportStore {
  readonly step: ImportStep;
  readonly zone: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  /** Whose public holidays the customers of the file keep; undefined for none. */
  readonly holidays: string | undefined;
  /** An order that the file disproves was asked for, and not taken. */
  readonly disproved: DateOrder | null;
  /** How many commands wait in main until the import has ended. */
  readonly waiting: number;
  /** Where the refused rows were saved. */
  readonly savedTo: string | null;
  choose(): Promise<void>;
  setZone(zone: string): Promise<void>;
  /** Gives why the country is not taken, or null. */
  setHolidays(country: string): Promise<string | null>;
  setDateOrder(order: DateOrder): Promise<void>;
  run(): Promise<void>;
  stop(): Promise<void>;
  saveRefused(): Promise<void>;
  close(): void;
  showProgress(progress: ImportProgress): void;
}

type Set = StoreApi<ImportStore>['setState'];
type Get = StoreApi<ImportStore>['getState'];

const startOver = {
  step: { kind: 'closed' },
  zone: undefined,
  dateOrder: undefined,
  holidays: undefined,
  disproved: null,
  waiting: 0,
  savedTo: null,
} as const;

/** The one import of the window, from choosing a file to its report. */
export const useImport = create<ImportStore>((set, get) => ({
  ...startOver,
  choose: () => choose(set, get),
  setZone: async (zone) => {
    set({ zone });
    await inspectAgain(set, get);
  },
  setHolidays: (country) => setHolidays(set, get, country),
  setDateOrder: async (dateOrder) => {
    const { step } = get();
    if (step.kind === 'plan' && contradicts(step.plan, dateOrder)) return set({ disproved: dateOrder });
    set({ dateOrder, disproved: null });
    await inspectAgain(set, get);
  },
  run: () => run(set, get),
  stop: async () => {
    const { step } = get();
    if (step.kind !== 'running') return;
    set({ step: { ...step, stopping: true } });
    await ask('import.cancel', {});
  },
  saveRefused: () => saveRefused(set, get),
  close: () => {
    // A run goes on in main: only Stop ends it.
    if (get().step.kind !== 'running') set(startOver);
  },
  showProgress: (progress) => {
    const { step } = get();
    if (step.kind === 'running' && step.plan.file === progress.file) set({ step: { ...step, progress } });
  },
}));

async function choose(set: Set, get: Get): Promise<void> {
  if (get().step.kind === 'running') return;
  const chosen = await ask('import.choose', {});
  if (!chosen.ok) return set({ step: { kind: 'failed', name: '', problem: chosen.error } });
  if (chosen.value === null) return;
  const { file, name } = chosen.value;
  set({ ...startOver, step: { kind: 'reading', file, name } });
  await inspect(set, get, file, name);
}

/** Reads the file with what the person has answered so far; nothing is taken yet. */
async function inspect(set: Set, get: Get, file: string, name: string): Promise<void> {
  const { zone, dateOrder, holidays } = get();
  const answer = await ask('import.inspect', { file, ...given({ zone, dateOrder, holidays }) });
  // Another file was chosen meanwhile, or a question answered: the reading that counts is still to come.
  const { step, ...now } = get();
  if (fileOf(step) !== file || now.zone !== zone || now.dateOrder !== dateOrder) return;
  set({
    step: answer.ok ? { kind: 'plan', plan: answer.value } : { kind: 'failed', name, problem: answer.error },
  });
}

/** A country that nobody knows is not taken: what was read stays, and the reason is given. */
async function setHolidays(set: Set, get: Get, country: string): Promise<string | null> {
  const catalogue = spoken();
  const { step, zone, dateOrder } = get();
  if (step.kind !== 'plan') return null;
  const holidays = country === '' ? undefined : country;
  const answer = await ask('import.inspect', {
    file: step.plan.file,
    ...given({ zone, dateOrder, holidays }),
  });
  if (!answer.ok)
    return answer.error.kind === 'bad-request' ? answer.error.reason : catalogue.importing.noCountry;
  set({ holidays, step: { kind: 'plan', plan: answer.value } });
  return null;
}

async function inspectAgain(set: Set, get: Get): Promise<void> {
  const { step } = get();
  if (step.kind === 'plan') await inspect(set, get, step.plan.file, step.plan.name);
}

async function run(set: Set, get: Get): Promise<void> {
  const { step, zone, dateOrder, holidays } = get();
  if (step.kind !== 'plan') return;
  const { plan } = step;
  const { file, format } = plan;
  set({ step: { kind: 'running', plan, progress: null, stopping: false } });
  const answer = await ask('import.run', { file, format, ...given({ zone, dateOrder, holidays }) });
  set({
    step: answer.ok
      ? { kind: 'done', report: answer.value }
      : { kind: 'failed', name: plan.name, problem: answer.error },
  });
  // The desk may have been empty before.
  if (answer.ok && !answer.value.cancelled) await useStart.getState().read();
}

async function saveRefused(set: Set, get: Get): Promise<void> {
  const { step } = get();
  const file = fileOf(step);
  if (file === null) return;
  const answer = await ask('import.saveRefused', { file });
  if (!answer.ok) return warnOf(answer.error);
  if (answer.value !== null) set({ savedTo: answer.value.path });
}
