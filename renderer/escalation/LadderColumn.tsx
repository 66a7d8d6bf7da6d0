import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LadderRung, UrgencyLadder } from '../../shared/escalation/urgencyLadder.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './Ladder.module.css';

interface LadderColumnProps {
  readonly ladder: UrgencyLadder;
  readonly customer: string;
  /** No step can be taken now. */
  readonly isBlocked: boolean;
  /** What stands under the last step. */
  readonly children: ReactNode;
}

/** The steps of the customer's urgency, in their order, and how far they were taken (policy §7). */
export function LadderColumn({ ladder, customer, isBlocked, children }: LadderColumnProps) {
  const words = useWords().escalation;
  return (
    <section className={styles.column} aria-label={words.ladder}>
      <h3 className={styles.heading}>{words.ladder}</h3>
      <ol className={styles.ladder}>
        {ladder.rungs.map((rung) => (
          <Rung
            key={rung.step}
            rung={isBlocked ? waiting(rung) : rung}
            isNext={!isBlocked && rung.step === ladder.next}
            customer={customer}
            {...(rung.step === 3 ? { below: children } : {})}
          />
        ))}
      </ol>
    </section>
  );
}

function waiting(rung: LadderRung): LadderRung {
  return rung.standing.kind === 'current' ? { ...rung, standing: { kind: 'not-yet' } } : rung;
}

interface RungProps {
  readonly rung: LadderRung;
  readonly isNext: boolean;
  readonly customer: string;
  readonly below?: ReactNode;
}

function Rung({ rung, isNext, customer, below }: RungProps) {
  const words = useWords().escalation;
  const { step, standing } = rung;
  const { zone } = useDesk();
  return (
    <li
      className={styles.rung}
      data-standing={standing.kind}
      {...(isNext ? { 'aria-current': 'step' as const } : {})}
    >
      <span className={styles.mark}>
        <Mark rung={rung} />
        <span className="visuallyHidden">{words.standing[standing.kind]}</span>
      </span>
      <div className={styles.words}>
        <h4 className={styles.name}>{words.step[step]}</h4>
        <p>{standingText(rung, zone, customer)}</p>
        {below}
      </div>
    </li>
  );
}

function Mark({ rung: { step, standing } }: { readonly rung: LadderRung }) {
  if (standing.kind === 'done') return <Check size={14} strokeWidth={2} aria-hidden="true" />;
  if (standing.kind === 'skipped') return <Minus size={12} aria-hidden="true" />;
  return <span aria-hidden="true">{step}</span>;
}

function standingText({ step, standing }: LadderRung, zone: string, customer: string): string {
  const words = spoken().escalation;
  switch (standing.kind) {
    case 'done':
      return words.doneStep[step](formatWhen(spoken(), standing.at, zone, tick.now()));
    case 'skipped':
      return words.noManager(customer);
    case 'current':
      return words.nextStep[step];
    case 'not-yet':
      return words.laterStep[step];
  }
}
