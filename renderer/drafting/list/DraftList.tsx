import { Pencil } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Draft } from '../../../shared/ipc/draftChannels.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { formatWhen } from '../../../shared/wording/formatTime.ts';
import { Button } from '../../components/Button.tsx';
import { CommandKeys } from '../../components/Key.tsx';
import { SeverityGlyph } from '../../components/SeverityGlyph.tsx';
import { useDesk } from '../../desk/startStore.ts';
import { useCommands } from '../../keyboard/useCommands.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { useScreen } from '../../navigation/screenStore.ts';
import { tick } from '../../now/nowStore.ts';
import { draftErrors } from '../checks/checkDraft.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import { formOf } from '../form/draftForm.ts';
import { useDrafts } from '../keeping/useDrafts.ts';
import styles from './DraftList.module.css';
import { TemplateList } from './TemplateList.tsx';
import { TemplateMenu } from './TemplateMenu.tsx';
import { useTemplates } from './useTemplates.ts';

/** The drafts of this computer, the latest first. */
export function DraftList() {
  const words = useWords().drafting;
  const drafts = useDrafts();
  const templates = useTemplates();
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
          {words.list} <span>{formatCount(spoken(), drafts.length)}</span>
        </h1>
        <span className={styles.actions}>
          <TemplateMenu templates={templates} />
          {drafts.length > 0 && newDraft}
        </span>
      </header>
      <div className={styles.list} data-scrolls>
        {drafts.length === 0 ? (
          <div className={styles.nothing}>
            <Pencil size={24} aria-hidden="true" />
            <h2>{words.noDrafts}</h2>
            <p>{words.noDraftsText}</p>
            {newDraft}
          </div>
        ) : (
          <ul ref={list} aria-label={words.listName}>
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </ul>
        )}
        <TemplateList templates={templates} />
      </div>
    </section>
  );
}

function DraftRow({ draft }: { readonly draft: Draft }) {
  const catalogue = useWords();
  const words = catalogue.drafting;
  const { zone } = useDesk();
  const go = useScreen((store) => store.go);
  const now = tick.now();
  const form = formOf(draft);
  const severity = assignedSeverity(form);
  const missing = draftErrors(catalogue, form, { now, ownZone: zone, terms: null }).length;
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => go({ kind: 'draft', draft: draft.id })}>
        <span className={styles.sign}>
          {severity === null ? (
            <Pencil size={16} aria-hidden="true" />
          ) : (
            <SeverityGlyph severity={severity} size={18} named />
          )}
        </span>
        <span className={styles.what}>
          <span className={styles.name}>
            {form.title.trim() || form.description.trim() || words.untitled}
          </span>
          <span className={styles.soft}>{form.organizationShortName.trim() || words.noCustomerYet}</span>
        </span>
        <span className={styles.soft}>{words.missing(missing)}</span>
        <span className={styles.soft}>
          {words.savedWhen(formatWhen(catalogue, draft.savedAt, zone, now))}
        </span>
      </button>
    </li>
  );
}

function step(list: HTMLUListElement | null, by: number): void {
  const rows = [...(list?.querySelectorAll('button') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
}
