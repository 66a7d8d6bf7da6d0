import { Pencil } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Draft } from '../../shared/ipc/responses.ts';
import { draftingWords } from '../../shared/messages/en/drafting.ts';
import { SEVERITIES } from '../../shared/policy/severity.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { warnOf } from '../actions/warnOf.ts';
import { ask, listen } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useCommands } from '../keyboard/useCommands.ts';
import { tick } from '../now/nowStore.ts';
import { useScreen } from '../stores/screenStore.ts';
import { useDesk } from '../stores/startStore.ts';
import { draftErrors } from './checkDraft.ts';
import styles from './DraftList.module.css';
import { formOf } from './draftForm.ts';

const words = draftingWords;

/** The drafts of this computer, the latest first. */
export function DraftList() {
  const drafts = useDrafts();
  const list = useRef<HTMLUListElement>(null);
  const go = useScreen((store) => store.go);
  useCommands(
    useMemo(() => ({ next: () => step(list.current, 1), previous: () => step(list.current, -1) }), []),
  );
  useEffect(() => {
    if (drafts !== null && !list.current?.contains(document.activeElement))
      list.current?.querySelector('button')?.focus();
  }, [drafts]);
  if (drafts === null) return null;
  const newDraft = (
    <Button hint={<CommandKeys id="newDraft" />} onClick={() => go({ kind: 'draft', draft: null })}>
      {words.newDraft}
    </Button>
  );
  return (
    <section className={styles.screen} aria-label={words.list}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          {words.list} <span>{formatCount(drafts.length)}</span>
        </h1>
        {drafts.length > 0 && newDraft}
      </header>
      {drafts.length === 0 ? (
        <div className={styles.nothing}>
          <Pencil size={24} aria-hidden="true" />
          <h2>{words.noDrafts}</h2>
          <p>{words.noDraftsText}</p>
          {newDraft}
        </div>
      ) : (
        <ul ref={list} className={styles.list} aria-label={words.listName}>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DraftRow({ draft }: { readonly draft: Draft }) {
  const { zone, editionInForce } = useDesk();
  const go = useScreen((store) => store.go);
  const now = tick.now();
  const form = formOf(draft, editionInForce);
  const severity = SEVERITIES.find((each) => String(each) === form.severity);
  const missing = draftErrors(form, { now, ownZone: zone }).length;
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => go({ kind: 'draft', draft: draft.id })}>
        <span className={styles.sign}>
          {severity === undefined ? (
            <Pencil size={16} aria-hidden="true" />
          ) : (
            <SeverityGlyph severity={severity} size={18} named />
          )}
        </span>
        <span className={styles.what}>
          <span className={styles.name}>{form.title.trim() || words.untitled}</span>
          <span className={styles.soft}>{form.customerName.trim() || words.noCustomer}</span>
        </span>
        <span className={styles.soft}>{words.missing(missing)}</span>
        <span className={styles.soft}>{words.savedWhen(formatWhen(draft.savedAt, zone, now))}</span>
      </button>
    </li>
  );
}

function useDrafts(): ReadonlyArray<Draft> | null {
  const [drafts, setDrafts] = useState<ReadonlyArray<Draft> | null>(null);
  const read = useCallback(async () => {
    const answer = await ask('draft.list', {});
    if (answer.ok) setDrafts(answer.value);
    else warnOf(answer.error);
  }, []);
  useEffect(() => {
    void read();
    return listen('desk.changed', () => void read());
  }, [read]);
  return drafts;
}

function step(list: HTMLUListElement | null, by: number): void {
  const rows = [...(list?.querySelectorAll('button') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
}
