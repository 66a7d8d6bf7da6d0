import { X } from 'lucide-react';
import { entryOf } from '../../shared/lang/entryOf.ts';
import { CASE_STAGES } from '../../shared/policy/caseStage.ts';
import { PRIORITIES } from '../../shared/policy/severity.ts';
import { CLOCK_STANDINGS } from '../../shared/queue/clockStanding.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { ChoiceChip } from './ChoiceChip.tsx';
import { choosePart, useChosenParts } from './chosenParts.ts';
import styles from './FilterBar.module.css';
import { ManyChip } from './ManyChip.tsx';
import { OwnersChip } from './OwnersChip.tsx';
import { CountryChip, CustomerChip } from './PlaceChips.tsx';
import { ReviewChips } from './ReviewChips.tsx';
import { SeverityChips } from './SeverityChips.tsx';
import { TimeChips } from './TimeChips.tsx';
import { WordsField } from './WordsField.tsx';

/** Narrows the view: words, severities, and a chip for each thing that may be asked of a case. */
export function FilterBar() {
  const words = useWords().queue;
  return (
    <search className={styles.bar} aria-label={words.filter}>
      <WordsField />
      <SeverityChips />
      <OwnersChip />
      <StandingChips />
      <TimeChips />
      <CustomerChip />
      <OriginChips />
      <ReviewChips />
      <ClearAll />
    </search>
  );
}

/** How a case stands: its state, its clocks, what the customer asks for. */
function StandingChips() {
  const words = useWords().queue;
  const filter = useChosenParts();
  return (
    <>
      <ChoiceChip
        name={words.filterStage}
        value={filter.stage}
        choices={CASE_STAGES.map((stage) => ({ value: stage, label: words.stageWhole[stage] }))}
        onChoose={(stage) => choosePart('stage', stage)}
      />
      <ChoiceChip
        name={words.filterClock}
        value={filter.clock}
        choices={CLOCK_STANDINGS.map((clock) => ({ value: clock, label: words.clockStanding[clock] }))}
        onChoose={(value) => {
          const clock = CLOCK_STANDINGS.find((standing) => standing === value);
          choosePart('clock', clock);
        }}
      />
      <ManyChip
        name={words.filterPriority}
        chosen={filter.priorities ?? []}
        choices={PRIORITIES.map((value) => ({ value: Number(value), label: words.priority(value) }))}
        onChoose={(priorities) => choosePart('priorities', priorities.toSorted())}
      />
    </>
  );
}

/** Where a case comes from: country, channel, zone, and under which edition. */
function OriginChips() {
  const catalogue = useWords();
  const words = catalogue.queue;
  const filter = useChosenParts();
  const { editions } = useDesk();
  const facets = useAnswer('queue.facets', {}, { upToDate: true }).answer;
  const channelName = (id: string) => entryOf<string>(catalogue.panel.channels, id) ?? id;
  return (
    <>
      <CountryChip countries={facets?.countries ?? []} />
      <ChoiceChip
        name={words.filterChannel}
        value={filter.channel}
        choices={(facets?.channels ?? []).map((value) => ({ value, label: channelName(value) }))}
        onChoose={(channel) => choosePart('channel', channel)}
      />
      <ChoiceChip
        name={words.filterEdition}
        value={filter.edition}
        choices={editions.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(edition) => choosePart('edition', edition)}
      />
      <ChoiceChip
        name={words.filterZone}
        value={filter.zone}
        choices={words.zoneAreas.map((area) => ({ value: area, label: area }))}
        onChoose={(zone) => choosePart('zone', zone)}
      />
    </>
  );
}

function ClearAll() {
  const words = useWords().queue;
  const close = () => {
    useScreen.getState().showFilter(false);
    const { filter, narrow } = useQueue.getState();
    if (Object.keys(filter).length > 0) void narrow({});
  };
  return (
    <button type="button" className={styles.close} aria-label={words.closeFilter} onClick={close}>
      <X aria-hidden="true" />
    </button>
  );
}
