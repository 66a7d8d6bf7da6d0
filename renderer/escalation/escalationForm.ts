import { create } from 'zustand';
import type { ManagementEmail } from '../../shared/escalation/managementEmail.ts';

export type EscalationKind = 'urgency' | 'level';

/** What was typed about one case; what is absent is as it was prefilled. */
export interface EscalationForm {
  readonly kind?: EscalationKind;
  readonly issue?: string;
  readonly impact?: string;
  readonly said?: string;
  readonly email?: Partial<ManagementEmail>;
  /** How the e-mail left the dialog; absent as long as it did not. */
  readonly left?: 'opened' | 'copied';
  readonly level?: number;
  readonly reason?: string;
}

interface EscalationForms {
  readonly byCase: ReadonlyMap<string, EscalationForm>;
  change(caseNumber: string, changes: EscalationForm): void;
  /** What was typed in these fields has become part of the case. */
  forget(caseNumber: string, fields: ReadonlyArray<keyof EscalationForm>): void;
}

const UNTOUCHED: EscalationForm = {};

/** Keeps what was typed while the dialog is closed: an accidental Esc loses nothing. */
export const useEscalationForms = create<EscalationForms>((set) => ({
  byCase: new Map(),
  change: (caseNumber, changes) =>
    set(({ byCase }) => ({
      byCase: new Map(byCase).set(caseNumber, { ...(byCase.get(caseNumber) ?? UNTOUCHED), ...changes }),
    })),
  forget: (caseNumber, fields) =>
    set(({ byCase }) => {
      const rest = Object.entries(byCase.get(caseNumber) ?? UNTOUCHED).filter(
        ([name]) => !fields.some((field) => field === name),
      );
      return { byCase: new Map(byCase).set(caseNumber, Object.fromEntries(rest)) };
    }),
}));

/** The form of a case, and how to change it. */
export function useEscalationForm(caseNumber: string) {
  const form = useEscalationForms((store) => store.byCase.get(caseNumber) ?? UNTOUCHED);
  const { change, forget } = useEscalationForms.getState();
  return {
    form,
    change: (changes: EscalationForm) => change(caseNumber, changes),
    forget: (...fields: ReadonlyArray<keyof EscalationForm>) => forget(caseNumber, fields),
  };
}
