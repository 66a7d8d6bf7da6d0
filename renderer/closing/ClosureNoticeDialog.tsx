import { Copy, Mail } from 'lucide-react';
import { useState } from 'react';
import { localDateOf } from '../../shared/calendar/zone/localTime.ts';
import type { CaseState } from '../../shared/case/fold/caseState.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { noticeSubject } from '../../shared/wording/closureNoticeText.ts';
import { formatClockTime, formatDateTime } from '../../shared/wording/formatTime.ts';
import { copyText } from '../actions/copyText.ts';
import { openMail } from '../actions/openMail.ts';
import { runCommand } from '../actions/runCommand.ts';
import { Button } from '../components/Button.tsx';
import { TextField } from '../components/form/TextField.tsx';
import { useDesk } from '../desk/startStore.ts';
import { ActionDialog } from '../dialogs/ActionDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { placeOnCase } from '../unsent/unsentPlace.ts';
import { useUnsent, useUnsentAt } from '../unsent/unsentStore.ts';
import styles from './Closing.module.css';
import { preparedNotice } from './preparedNotice.ts';

interface ClosureNoticeDialogProps {
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

/** Tells the customer that the case may be closed, and records that this was done (policy §5). */
export function ClosureNoticeDialog({ detail, onClose }: ClosureNoticeDialogProps) {
  const words = useWords().closing;
  const { row, contact } = detail;
  const [prepared] = useState(() => preparedNotice(detail, tick.now()));
  const [isAsked, setAsked] = useState(false);
  const place = placeOnCase(row.case, 'give-closure-notice');
  const { text = prepared } = useUnsentAt(place);
  const { change, forget } = useUnsent.getState();
  const isEmpty = text.trim() === '';
  const to = contact?.contact.email ?? null;
  const record = () => {
    setAsked(true);
    if (isEmpty) return;
    const onCase = { case: row.case, expectedVersion: row.version };
    void runCommand({ type: 'give-closure-notice', ...onCase, text: text.trim() }).then(
      (done) => done && onClose(),
    );
  };
  return (
    <ActionDialog
      title={words.title}
      row={row}
      action="give-closure-notice"
      submit={words.record}
      onSubmit={record}
      onClose={onClose}
    >
      <dl className={styles.facts}>
        <dt>{words.to}</dt>
        <dd>{to ?? words.noAddress}</dd>
        <dt>{words.closesFrom}</dt>
        <dd>
          <ClosableFrom state={detail.state} />
        </dd>
      </dl>
      <TextField
        label={words.text}
        value={text}
        rows={9}
        first
        error={isAsked && isEmpty ? words.textNeeded : undefined}
        onChange={(value) => change(place, { text: value })}
      />
      <div className={styles.hand}>
        <Button size="small" icon={<Copy size={16} aria-hidden="true" />} onClick={() => void copyText(text)}>
          {words.copy}
        </Button>
        <Button
          size="small"
          icon={<Mail size={16} aria-hidden="true" />}
          onClick={() =>
            void openMail({ to: to ?? '', subject: noticeSubject(spoken(), row.case), body: text })
          }
        >
          {words.open}
        </Button>
        {text !== prepared && (
          <Button size="small" look="quiet" onClick={() => forget(place)}>
            {words.startAnew}
          </Button>
        )}
      </div>
      <p className={styles.remark}>{words.recorded}</p>
    </ActionDialog>
  );
}

/** From when on a silent customer's case may be closed, in their time and in one's own. */
function ClosableFrom({ state }: { readonly state: CaseState }) {
  const words = useWords().closing;
  const { zone } = useDesk();
  const { closableFrom } = state.rules;
  const { customer } = state.opening;
  if (closableFrom === null) return words.notWaiting;
  const city = customer.city ?? cityOf(customer.zone);
  const there = words.notice.in(formatDateTime(spoken(), closableFrom, customer.zone, tick.now()), city);
  const isSameDate = localDateOf(closableFrom, zone) === localDateOf(closableFrom, customer.zone);
  const here = isSameDate
    ? formatClockTime(closableFrom, zone)
    : formatDateTime(spoken(), closableFrom, zone, tick.now());
  return words.closesFromTimes(there, here);
}
