import type { CaseEvent } from '../../shared/case/caseEvent.ts';
import type { CaseDetail } from '../../shared/ipc/responses.ts';
import { messages } from '../../shared/messages/messages.ts';
import { CommandKeys } from '../components/Key.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import styles from './CaseFacts.module.css';

const words = messages.caseView;

/** Who set the severity and why; the customer only asks for a priority. */
export function SeverityFacts({ detail }: { readonly detail: CaseDetail }) {
  const { state, events } = detail;
  const setting = events
    .filter(({ retracted }) => !retracted)
    .map(({ event }) => event)
    .filter(isSetting)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  const name = messages.queue.severity[state.severity];
  return (
    <section className={styles.section} aria-label={words.severity}>
      <header className={styles.head}>
        <h2>{words.severity}</h2>
        <CommandKeys id="changeSeverity" />
      </header>
      <p className={styles.line}>
        <SeverityGlyph severity={state.severity} size={18} />
        <strong>
          {state.severity} {name}
        </strong>
        <span>{setting === undefined ? words.setAtOpening : words.setBy(setting.by)}</span>
      </p>
      {setting !== undefined && <p className={styles.soft}>{setting.reason}</p>}
      <p className={styles.soft}>{words.customerAsked(state.priority)}</p>
    </section>
  );
}

type Setting = Extract<CaseEvent, { readonly type: 'severity-set' }>;

function isSetting(event: CaseEvent): event is Setting {
  return event.type === 'severity-set';
}
