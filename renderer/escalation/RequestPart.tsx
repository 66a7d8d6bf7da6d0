import { Info } from 'lucide-react';
import { useState } from 'react';
import { prefilledEmail } from '../../shared/escalation/prefilledEmail.ts';
import { runCommand } from '../actions/runCommand.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { useEscalationForm } from './escalationForm.ts';
import { KeyedButton } from './KeyedButton.tsx';
import { PartFrame } from './PartFrame.tsx';
import type { PartProps } from './partProps.ts';
import { SourcedField } from './SourcedField.tsx';
import { TextPreview } from './TextPreview.tsx';

/** Step 1: the request in the case, with a clear description of issue and impact (policy §7). */
export function RequestPart({ detail, left, onDone }: PartProps) {
  const words = useWords().escalation;
  const { row } = detail;
  const { form, change } = useEscalationForm(row.case);
  const [isAsked, setAsked] = useState(false);
  const known = prefilledEmail(detail);
  const { issue = known.description, impact = known.impact } = form;
  const isComplete = issue.trim() !== '' && impact.trim() !== '';
  const text = words.request(issue.trim(), impact.trim());
  const error = (value: string, label: string) =>
    isAsked && value.trim() === '' ? words.needed(label) : undefined;
  const record = () => {
    setAsked(true);
    if (!isComplete) return;
    const onCase = { case: row.case, expectedVersion: row.version };
    void runCommand({ type: 'raise-urgency', ...onCase, step: 1, text }).then((done) => done && onDone());
  };
  return (
    <PartFrame
      left={left}
      form={
        <>
          <SourcedField
            label={words.issue}
            value={issue}
            placeholder={words.issueHint}
            source={sourceOf(issue, known.description)}
            rows={7}
            error={error(issue, words.issue)}
            onChange={(value) => change({ issue: value })}
          />
          <SourcedField
            label={words.impact}
            value={impact}
            placeholder={words.impactHint}
            source={sourceOf(impact, known.impact)}
            rows={5}
            error={error(impact, words.impact)}
            onChange={(value) => change({ impact: value })}
          />
        </>
      }
      previewTitle={words.inTheCase}
      preview={<TextPreview title={words.step[1]} text={isComplete ? text : ''} />}
      says={
        <>
          <Info size={16} aria-hidden="true" />
          <span>{words.requestNote}</span>
        </>
      }
      buttons={
        <KeyedButton does="primary" onClick={record}>
          {words.recordRequest}
        </KeyedButton>
      }
    />
  );
}

function sourceOf(value: string, known: string): string {
  const words = spoken().escalation;
  const from = known === '' ? '' : words.source.description;
  return value === known ? from : words.edited(from);
}
