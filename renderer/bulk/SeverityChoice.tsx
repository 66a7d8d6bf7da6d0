import { useState } from 'react';
import type { BulkCommand } from '../../shared/case/decide/bulkCommand.ts';
import { given } from '../../shared/lang/given.ts';
import { SEVERITIES, type Severity } from '../../shared/policy/severity.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './BulkDialog.module.css';

interface SeverityChoiceProps {
  readonly onChoose: (command: BulkCommand) => void;
}

/** Which severity all get, and by whose agreement; nothing is chosen before a person does. */
export function SeverityChoice({ onChoose }: SeverityChoiceProps) {
  const { actions, bulk, queue } = useWords();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [agreed, setAgreed] = useState<'care' | 'both'>('care');
  const [reachable, setReachable] = useState(false);
  const choose = (next: Severity | null, by: 'care' | 'both', isReached: boolean) => {
    setSeverity(next);
    setAgreed(by);
    setReachable(isReached);
    if (next === null) return;
    const said = next === 1 && isReached ? true : undefined;
    onChoose({
      type: 'change-severity',
      severity: next,
      reason: '-',
      agreed: by,
      ...given({ reachable: said }),
    });
  };
  return (
    <>
      <ChoiceField
        label={actions.severity}
        value={String(severity)}
        first
        choices={SEVERITIES.map((choice) => ({
          value: String(choice),
          name: queue.severityName(choice, queue.severity[choice]),
          label: (
            <>
              <SeverityGlyph severity={choice} size={16} />
              {queue.severity[choice]}
            </>
          ),
        }))}
        onChoose={(value) =>
          choose(SEVERITIES.find((choice) => String(choice) === value) ?? null, agreed, reachable)
        }
      />
      {severity === 1 && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={reachable}
            onChange={({ target }) => choose(severity, agreed, target.checked)}
          />
          {bulk.reachable}
        </label>
      )}
      <ChoiceField
        label={actions.agreedBy}
        value={agreed}
        choices={[
          { value: 'care', label: actions.agreedCare },
          { value: 'both', label: actions.agreedBoth },
        ]}
        onChoose={(value) => choose(severity, value === 'both' ? 'both' : 'care', reachable)}
      />
    </>
  );
}
