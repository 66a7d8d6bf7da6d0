import { Info } from 'lucide-react';
import { useState } from 'react';
import { levelsAbove } from '../../shared/escalation/technicalLevel.ts';
import { runCommand } from '../actions/runCommand.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { TextField } from '../components/form/TextField.tsx';
import { useWords } from '../language/languageStore.ts';
import { useEscalationForm } from './escalationForm.ts';
import { KeyedButton } from './KeyedButton.tsx';
import { PartFrame } from './PartFrame.tsx';

import type { PartProps } from './partProps.ts';
import { TextPreview } from './TextPreview.tsx';

/** The next technical level, for an error that can be reproduced and is not resolved promptly (policy §7). */
export function LevelPart({ detail, left, onDone }: PartProps) {
  const words = useWords().escalation;
  const { row, state } = detail;
  const { form, change } = useEscalationForm(row.case);
  const [isAsked, setAsked] = useState(false);
  const { reason = '' } = form;
  const levels = levelsAbove(state.escalation?.level ?? null);
  const level = levels.find((one) => one === form.level) ?? levels[0] ?? 2;
  const record = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const onCase = { case: row.case, expectedVersion: row.version };
    void runCommand({ type: 'escalate', ...onCase, level: String(level), reason: reason.trim() }).then(
      (done) => done && onDone(),
    );
  };
  return (
    <PartFrame
      left={left}
      form={
        <>
          <ChoiceField
            label={words.nextLevel}
            value={words.level(level)}
            choices={levels.map((one) => ({ value: words.level(one), label: words.level(one) }))}
            onChoose={(value) => change({ level: levels.find((one) => words.level(one) === value) ?? 2 })}
          />
          <TextField
            label={words.levelReason}
            value={reason}
            placeholder={words.levelReasonHint}
            rows={8}
            error={isAsked && reason.trim() === '' ? words.needed(words.levelReason) : undefined}
            onChange={(value) => change({ reason: value })}
          />
        </>
      }
      previewTitle={words.inTheCase}
      preview={<TextPreview title={words.level(level)} text={reason.trim()} />}
      says={
        <>
          <Info size={16} aria-hidden="true" />
          <span>{words.levelNote}</span>
        </>
      }
      buttons={
        <KeyedButton does="primary" onClick={record}>
          {words.recordLevel}
        </KeyedButton>
      }
    />
  );
}
