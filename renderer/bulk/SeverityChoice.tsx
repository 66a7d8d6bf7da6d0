import { useLayoutEffect, useState } from 'react';
import type { BulkCommand } from '../../shared/case/decide/bulkCommand.ts';
import { given } from '../../shared/lang/given.ts';
import { SEVERITIES } from '../../shared/policy/severity.ts';
import { useFirstText } from '../components/form/keptText.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import { useKeptChoice } from '../unsent/useKeptChoice.ts';
import styles from './BulkDialog.module.css';

const BY = ['care', 'both'] as const;
const NONE = '';

interface SeverityChoiceProps {
  /** Where the choices wait with the words beside them. */
  readonly place: string;
  readonly onChoose: (command: BulkCommand) => void;
}

/** Which severity all get, and by whose agreement; nothing is chosen before a person does. */
export function SeverityChoice({ place, onChoose }: SeverityChoiceProps) {
  const { actions, bulk, queue } = useWords();
  const [chosen, setChosen] = useKeptChoice(place, 'severity', [NONE, ...SEVERITIES.map(String)], NONE);
  const [agreed, setAgreed] = useKeptChoice(place, 'agreed', BY, 'care');
  const wasReachable = useFirstText('reachable', '') === 'on';
  const [reachable, setReachable] = useState(wasReachable);
  const severity = SEVERITIES.find((choice) => String(choice) === chosen);
  useLayoutEffect(() => {
    if (severity === undefined) return;
    const said = severity === 1 && reachable ? true : undefined;
    onChoose({ type: 'change-severity', severity, reason: '-', agreed, ...given({ reachable: said }) });
  }, [onChoose, severity, agreed, reachable]);
  return (
    <>
      <ChoiceField
        label={actions.severity}
        kept="severity"
        value={chosen}
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
        onChoose={setChosen}
      />
      {severity === 1 && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            data-kept="reachable"
            checked={reachable}
            onChange={({ target }) => setReachable(target.checked)}
          />
          {bulk.reachable}
        </label>
      )}
      <ChoiceField
        label={actions.agreedBy}
        kept="agreed"
        value={agreed}
        choices={[
          { value: 'care', label: actions.agreedCare },
          { value: 'both', label: actions.agreedBoth },
        ]}
        onChoose={(value) => setAgreed(value === 'both' ? 'both' : 'care')}
      />
    </>
  );
}
