import { useWords } from '../language/languageStore.ts';
import { ChoiceChip } from './ChoiceChip.tsx';
import { choosePart, useChosenParts } from './chosenParts.ts';

/** What the lead review narrows a view by, shown where it does: the chip takes it away again. */
export function ReviewChips() {
  const words = useWords().queue;
  const filter = useChosenParts();
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
            choosePart('band', next);
          }}
        />
      )}
      {team !== undefined && (
        <ChoiceChip
          name={words.filterTeam}
          value={team.join(', ')}
          choices={[{ value: team.join(', '), label: team.join(', ') }]}
          onChoose={(value) => choosePart('team', value === undefined ? undefined : team)}
        />
      )}
    </>
  );
}
