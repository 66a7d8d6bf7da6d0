import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { CASE_STAGES } from '../../shared/policy/caseStage.ts';
import { SEVERITIES, type Severity } from '../../shared/policy/severity.ts';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import { oneAtATime } from '../asking/oneAtATime.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { ChoiceChip } from './ChoiceChip.tsx';
import styles from './FilterBar.module.css';
import { withPart } from './filterParts.ts';
import { ReviewChips } from './ReviewChips.tsx';

/** A select cannot hold an absent value. */
const NOBODY = '\u0000';

/** Narrows the view: words, severities, owner, state, edition, zone. */
export function FilterBar() {
  const words = useWords().queue;
  const filter = useQueue((store) => store.filter);
  const { editions } = useDesk();
  const owners = useCounts((store) => store.counts?.owners) ?? [];
  const narrow = (next: QueueFilter) => void useQueue.getState().narrow(next);
  return (
    <search className={styles.bar}>
      <WordsField />
      <fieldset className={styles.severities} aria-label={words.column.severity}>
        {SEVERITIES.map((severity) => (
          <SeverityChip key={severity} severity={severity} />
        ))}
      </fieldset>
      <ChoiceChip
        name={words.filterOwner}
        value={filter.owner === '' ? NOBODY : filter.owner}
        choices={[
          { value: NOBODY, label: words.filterNobody },
          ...owners.map((owner) => ({ value: owner, label: owner })),
        ]}
        onChoose={(owner) => narrow(withPart(filter, 'owner', owner === NOBODY ? '' : owner))}
      />
      <ChoiceChip
        name={words.filterStage}
        value={filter.stage}
        choices={CASE_STAGES.map((stage) => ({ value: stage, label: words.stageWhole[stage] }))}
        onChoose={(stage) => narrow(withPart(filter, 'stage', stage))}
      />
      <ChoiceChip
        name={words.filterEdition}
        value={filter.edition}
        choices={editions.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(edition) => narrow(withPart(filter, 'edition', edition))}
      />
      <ChoiceChip
        name={words.filterZone}
        value={filter.zone}
        choices={words.zoneAreas.map((area) => ({ value: area, label: area }))}
        onChoose={(zone) => narrow(withPart(filter, 'zone', zone))}
      />
      <ReviewChips />
      <ClearAll />
    </search>
  );
}

function WordsField() {
  const words = useWords().queue;
  const [text, setText] = useState(() => useQueue.getState().filter.text ?? '');
  const field = useRef<HTMLInputElement>(null);
  // The words that the view was narrowed by from here; it may be some letters behind.
  const sent = useRef(text);
  const shown = useQueue((store) => store.filter.text ?? '');
  const [narrowBy] = useState(() =>
    oneAtATime(async (typed: string) => {
      const { filter, narrow } = useQueue.getState();
      if ((filter.text ?? '') === typed) return;
      sent.current = typed;
      await narrow(withPart(filter, 'text', typed === '' ? undefined : typed));
    }),
  );
  // Cleared from elsewhere, by a key or by "Drop the words": the field follows.
  useEffect(() => {
    if (shown === sent.current) return;
    sent.current = shown;
    setText(shown);
  }, [shown]);
  useEffect(() => field.current?.focus(), []);
  const type = (typed: string) => {
    setText(typed);
    narrowBy(typed.trim());
  };
  return (
    <input
      ref={field}
      className={styles.words}
      type="text"
      value={text}
      maxLength={200}
      placeholder={words.filterText}
      aria-label={words.filterText}
      onChange={(event) => type(event.target.value)}
    />
  );
}

function SeverityChip({ severity }: { readonly severity: Severity }) {
  const words = useWords().queue;
  const filter = useQueue((store) => store.filter);
  const chosen = filter.severities ?? [];
  const isOn = chosen.includes(severity);
  const toggle = () => {
    const next = isOn ? chosen.filter((other) => other !== severity) : [...chosen, severity].sort();
    void useQueue.getState().narrow(withPart(filter, 'severities', next));
  };
  return (
    <button
      type="button"
      className={styles.severity}
      aria-pressed={isOn}
      aria-label={words.filterSeverity(severity)}
      onClick={toggle}
    >
      <SeverityGlyph severity={severity} size={16} />
    </button>
  );
}

function ClearAll() {
  const words = useWords().queue;
  const { narrow } = useQueue.getState();
  const close = () => {
    useScreen.getState().showFilter(false);
    if (Object.keys(useQueue.getState().filter).length > 0) void narrow({});
  };
  return (
    <button type="button" className={styles.close} aria-label={words.closeFilter} onClick={close}>
      <X aria-hidden="true" />
    </button>
  );
}
