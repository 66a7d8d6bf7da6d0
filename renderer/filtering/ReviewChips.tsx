import { useQueue } from '../cases/queueStore.ts';
import { useWords } from '../language/languageStore.ts';
import { ChoiceChip } from './ChoiceChip.tsx';
import { withPart } from './filterParts.ts';

/** What the lead review narrows a view by, shown where it does: the chip takes it away again. */
export function ReviewChips() {
  const words = useWords().queue;
  const filter = useQueue((store) => store.filter);
  const { narrow } = useQueue.getState();
  const { band, team } = filter;
  return (
    <>
      {band !== undefined && (
        <ChoiceChip
          name={words.filterBand}
          value={band}
          choices={Object.entries(words.band).map(([value, label]) => ({ value, label }))}
          onChoose={(value) => {
            const next = Object.keys(words.band).find((one) => one === value) as typeof band | undefined;
            void narrow(withPart(filter, 'band', next));
          }}
        />
      )}
      {team !== undefined && (
        <ChoiceChip
          name={words.filterTeam}
          value={team.join(', ')}
          choices={[{ value: team.join(', '), label: team.join(', ') }]}
          onChoose={(value) => void narrow(withPart(filter, 'team', value === undefined ? undefined : team))}
        />
      )}
    </>
  );
}
