import { EMAIL_PARTS, type ManagementEmail } from '../../shared/escalation/managementEmail.ts';
import { placeOnCase } from '../unsent/unsentPlace.ts';
import { useUnsent, useUnsentAt } from '../unsent/unsentStore.ts';

export type EscalationKind = 'urgency' | 'level';

/** What was typed about one case; what is absent is as it was prefilled. */
export interface EscalationForm {
  readonly kind?: EscalationKind | undefined;
  readonly issue?: string | undefined;
  readonly impact?: string | undefined;
  readonly said?: string | undefined;
  readonly email?: Partial<ManagementEmail> | undefined;
  /** How the e-mail left the dialog; absent as long as it did not. */
  readonly left?: 'opened' | 'copied' | undefined;
  readonly level?: number | undefined;
  readonly reason?: string | undefined;
}

type Fields = Readonly<Record<string, string>>;

/** The form of a case, as it was left, and how to change it. What became part of the case is forgotten with its command. */
export function useEscalationForm(caseNumber: string) {
  const urgency = placeOnCase(caseNumber, 'raise-urgency');
  const level = placeOnCase(caseNumber, 'escalate');
  const asked = useUnsentAt(urgency);
  const climbed = useUnsentAt(level);
  const form: EscalationForm = { ...urgencyOf(asked), ...levelOf(climbed) };
  return {
    form,
    /** Words stand in it, and not only what was chosen. */
    isTyped: Object.keys(asked).length > 0 || climbed.reason !== undefined,
    /** Changes these parts; one that is undefined is as if it had never been touched. */
    change: ({ kind, level: chosen, reason, email, ...words }: EscalationForm) => {
      const { change } = useUnsent.getState();
      const parts = EMAIL_PARTS.map((part) => [`email.${part}`, email?.[part]] as const);
      const typed = { ...words, ...Object.fromEntries(parts.filter(([, text]) => text !== undefined)) };
      if (Object.keys(typed).length > 0) change(urgency, typed);
      const onLevel = {
        ...(kind === undefined ? {} : { kind }),
        ...(chosen === undefined ? {} : { level: String(chosen) }),
        ...(reason === undefined ? {} : { reason }),
      };
      if (Object.keys(onLevel).length > 0) change(level, onLevel);
    },
  };
}

function urgencyOf({ issue, impact, said, left, ...fields }: Fields): EscalationForm {
  const email = EMAIL_PARTS.flatMap((part) => {
    const text = fields[`email.${part}`];
    return text === undefined ? [] : [[part, text] as const];
  });
  return {
    issue,
    impact,
    said,
    email: Object.fromEntries(email),
    left: left === 'opened' || left === 'copied' ? left : undefined,
  };
}

function levelOf({ kind, level, reason }: Fields): EscalationForm {
  return {
    kind: kind === 'level' || kind === 'urgency' ? kind : undefined,
    level: level === undefined ? undefined : Number(level),
    reason,
  };
}
