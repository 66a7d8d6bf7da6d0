import { useState } from 'react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { given } from '../../shared/lang/given.ts';
import { SEVERITIES } from '../../shared/policy/severity.ts';
import { runCommand } from '../actions/runCommand.ts';
import { fieldText } from '../components/form/formText.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { TextField } from '../components/form/TextField.tsx';
import { TickBox } from '../components/form/TickBox.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { ActionDialog } from '../dialogs/ActionDialog.tsx';
import { useWords } from '../language/languageStore.ts';
import { placeOnCase } from '../unsent/unsentPlace.ts';
import { useKeptChoice } from '../unsent/useKeptChoice.ts';
import { SeverityEffect } from './SeverityEffect.tsx';

/** Of the severity, and of what the customer asks for. */
const NONE = '';
const BY = ['care', 'both'] as const;

interface SeverityDialogProps {
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

/** Changes the severity, and shows beforehand what that does to the deadlines. */
export function SeverityDialog({ detail, onClose }: SeverityDialogProps) {
  const catalogue = useWords();
  const words = catalogue.actions;
  const { row } = detail;
  const place = placeOnCase(row.case, 'change-severity');
  const others = SEVERITIES.filter((choice) => choice !== row.severity);
  const [chosen, setChosen] = useKeptChoice(place, 'severity', [NONE, ...others.map(String)], NONE);
  const [agreed, setAgreed] = useKeptChoice(place, 'agreed', BY, 'care');
  const [asked, setAsked] = useKeptChoice(place, 'asked', [NONE, ...SEVERITIES.map(String)], NONE);
  const severity = others.find((choice) => String(choice) === chosen) ?? null;
  const [missing, setMissing] = useState({ severity: false, reason: false });
  const submit = (form: FormData) => {
    const reason = fieldText(form, 'reason');
    setMissing({ severity: severity === null, reason: reason === '' });
    if (severity === null || reason === '') return;
    const onCase = { case: row.case, expectedVersion: row.version };
    const reachable = form.get('reachable') === 'on' ? true : undefined;
    void runCommand({
      type: 'change-severity',
      ...onCase,
      severity,
      reason,
      agreed,
      ...given({ reachable, asked: SEVERITIES.find((choice) => String(choice) === asked) }),
    }).then((done) => done && onClose());
  };
  return (
    <ActionDialog
      title={words.changeSeverity}
      row={row}
      action="change-severity"
      submit={words.changeSeverity}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        label={words.severity}
        kept="severity"
        value={chosen}
        error={missing.severity && severity === null ? words.severityNeeded : undefined}
        first
        choices={others.map((choice) => ({
          value: String(choice),
          name: catalogue.queue.severityName(choice, catalogue.queue.severity[choice]),
          label: (
            <>
              <SeverityGlyph severity={choice} size={16} />
              {catalogue.queue.severity[choice]}
            </>
          ),
        }))}
        onChoose={setChosen}
      />
      {severity === null ? (
        <p>{words.effectOfNone}</p>
      ) : (
        <SeverityEffect detail={detail} severity={severity} />
      )}
      {severity === 1 && detail.state.contactReachable !== true && (
        <TickBox name="reachable" label={words.reachable} />
      )}
      <TextField
        name="reason"
        label={words.reason}
        placeholder={words.reasonSeverity}
        rows={3}
        error={missing.reason ? words.required(words.reason) : undefined}
      />
      <ChoiceField
        label={words.agreedBy}
        kept="agreed"
        value={agreed}
        choices={[
          { value: 'care', label: words.agreedCare },
          { value: 'both', label: words.agreedBoth },
        ]}
        onChoose={(value) => setAgreed(value === 'both' ? 'both' : 'care')}
      />
      <ChoiceField
        label={words.asked}
        kept="asked"
        value={asked}
        choices={[
          { value: NONE, label: words.askedNone },
          ...SEVERITIES.map((choice) => ({
            value: String(choice),
            name: catalogue.queue.severityName(choice, catalogue.queue.severity[choice]),
            label: `S${choice}`,
          })),
        ]}
        onChoose={setAsked}
      />
    </ActionDialog>
  );
}
