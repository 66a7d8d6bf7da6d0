import type { Opened } from '../../shared/case/events/caseEvent.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { CommandKeys } from '../components/Key.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './CaseFacts.module.css';
import { type SeveritySetting, severityHistory } from './severityHistory.ts';

/** Who set the severity and why, what was suggested, what the customer asked for, and how it came to be (policy §1, §6). */
export function SeverityFacts({ detail }: { readonly detail: CaseDetail }) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const { state } = detail;
  const history = severityHistory(detail.events);
  const latest = history.at(-1);
  const name = catalogue.queue.severity[state.severity];
  const earlier = history.slice(0, -1).reverse();
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
        <span>{latest === undefined || latest.isOpening ? words.setAtOpening : words.setBy(latest.by)}</span>
      </p>
      {latest !== undefined && latest.reason !== '' && <p className={styles.soft}>{reasonText(latest)}</p>}
      <p className={styles.soft}>{askedText(state.opening, detail)}</p>
      {earlier.length > 0 && <Earlier settings={earlier} />}
    </section>
  );
}

function Earlier({ settings }: { readonly settings: ReadonlyArray<SeveritySetting> }) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const { zone } = useDesk();
  return (
    <ol className={styles.history} aria-label={words.severityHistory}>
      {settings.map((setting) => (
        <li key={`${setting.at} ${setting.what}`}>
          <time>{formatWhen(catalogue, setting.at, zone, tick.now())}</time>
          <span>
            {words.wasSet(setting.what, setting.by)}
            {setting.reason !== '' && <span className={styles.soft}> {reasonText(setting)}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function reasonText({ reason, agreed }: SeveritySetting): string {
  const words = spoken().caseView;
  return agreed === 'both' ? words.agreedReason(reason) : reason;
}

function askedText({ suggested }: Opened, { state }: CaseDetail): string {
  const words = spoken().caseView;
  return [
    ...(suggested === undefined ? [] : [words.suggested(suggested)]),
    ...(state.askedSeverity === null ? [] : [words.askedFor(state.askedSeverity)]),
    words.customerAsked(state.priority),
  ].join(' ');
}
