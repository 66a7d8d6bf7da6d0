import { useState } from 'react';
import { given } from '../../shared/lang/given.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useMarks } from '../cases/markStore.ts';
import { TextField } from '../components/form/TextField.tsx';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { useWords } from '../language/languageStore.ts';
import { useReview } from '../leadReview/reviewStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './ReassignDialog.module.css';
import { reassign } from './reassign.ts';
import { WhatIfTable } from './WhatIfTable.tsx';

/** Of more cases the numbers are not listed. */
const MOST_LISTED = 8;

/** How long a text rests before its effect is asked for, in ms: long enough to finish two initials. */
const TYPING_MS = 150;

/** Several cases to one analyst: what would change is shown first, and nothing is done until it is sent. */
export function ReassignDialog({ cases }: { readonly cases: ReadonlyArray<string> }) {
  const words = useWords().reassigning;
  const owners = useCounts((store) => store.counts?.owners) ?? [];
  const [owner, setOwner] = useState('');
  const to = owner.trim() === '' ? null : owner.trim();
  const { team, customer, horizon } = useReview((store) => store.choice);
  const move = { cases: [...cases], owner: to, ...given({ team, customer, horizon }) };
  const { answer, problem } = useAnswer('review.whatIf', move, { restMs: TYPING_MS });
  const count = cases.length;
  const close = () => useScreen.getState().lay(null);
  const send = () => {
    close();
    useMarks.getState().clear();
    void reassign(cases, to);
  };
  const listed = cases.slice(0, MOST_LISTED).join(', ');
  const more = cases.length - MOST_LISTED;
  return (
    <FormDialog
      title={words.title(count)}
      about={<span className={styles.cases}>{more > 0 ? words.andMore(listed, more) : listed}</span>}
      submit={words.title(count)}
      onSubmit={send}
      onClose={close}
    >
      <TextField
        label={words.owner}
        placeholder={words.ownerHint}
        value={owner}
        onChange={setOwner}
        list={owners}
        first
      />
      <WhatIfTable answer={problem === null ? answer : null} owner={to} />
    </FormDialog>
  );
}
