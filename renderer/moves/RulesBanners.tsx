import { CalendarClock, Clock, FileWarning, Globe, History } from 'lucide-react';
import { useState } from 'react';
import { clockDoubtText } from '../../shared/wording/clockDoubtText.ts';
import { moveHead } from '../../shared/wording/moveText.ts';
import { olderProgramText } from '../../shared/wording/olderProgramText.ts';
import { ownZoneText } from '../../shared/wording/ownZoneText.ts';
import { unreadableCasesText, unreadableCustomersText } from '../../shared/wording/unreadableCaseText.ts';
import { Banner } from '../components/Banner.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useClockDoubt } from './clockDoubtStore.ts';
import { useMoves } from './moveStore.ts';

/** What is to be known of the rules by which times are laid out and shown: deadlines that moved, cases that cannot be read, an older program, an unknown zone. */
export function RulesBanners() {
  return (
    <>
      <DoubtedClock />
      <UnreadableCases />
      <UnreadableCustomers />
      <OlderProgram />
      <UnknownZone />
      <MovedDeadlines />
    </>
  );
}

/** Stands until a person confirms the clock, or sets it: what waits for that must not be closed by a mistake. */
function DoubtedClock() {
  const words = useWords();
  const { zone } = useDesk();
  const { doubt, trust } = useClockDoubt();
  if (doubt === null) return null;
  return (
    <Banner icon={Clock} text={clockDoubtText(words, doubt, zone)}>
      <button type="button" onClick={() => void trust()}>
        {words.clockDoubt.isRight}
      </button>
    </Banner>
  );
}

/** Stands as long as it is so: what the queue does not show must not be thought to be gone. */
function UnreadableCases() {
  const words = useWords();
  const { unreadable } = useDesk();
  return unreadable.length === 0 ? null : (
    <Banner icon={FileWarning} text={unreadableCasesText(words, unreadable)} />
  );
}

function UnreadableCustomers() {
  const words = useWords();
  const { unreadableCustomers } = useDesk();
  return unreadableCustomers.length === 0 ? null : (
    <Banner icon={FileWarning} text={unreadableCustomersText(words, unreadableCustomers)} />
  );
}

function OlderProgram() {
  const words = useWords();
  const { olderRules } = useDesk();
  return olderRules === null ? null : <Banner icon={History} text={olderProgramText(words, olderRules)} />;
}

/** Said once for each name that the system gives. */
function UnknownZone() {
  const words = useWords();
  const { zone, unknownZone } = useDesk();
  const [understood, setUnderstood] = useState<string | null>(null);
  if (unknownZone === null || unknownZone === understood) return null;
  const text = ownZoneText(words, { zone, unknown: unknownZone });
  return (
    <Banner icon={Globe} text={`${text} ${words.ownZone.inWindow}`}>
      <button type="button" onClick={() => setUnderstood(unknownZone)}>
        {words.ownZone.understood}
      </button>
    </Banner>
  );
}

function MovedDeadlines() {
  const catalogue = useWords();
  const words = catalogue.moves;
  const moves = useMoves((store) => store.moves);
  const [only, ...others] = moves;
  if (only === undefined) return null;
  const count = moves.reduce((sum, move) => sum + move.count, 0);
  return (
    <Banner
      icon={CalendarClock}
      text={others.length === 0 ? moveHead(catalogue, only) : words.several(moves.length, count)}
    >
      <button type="button" onClick={() => useScreen.getState().lay({ kind: 'moves' })}>
        {words.show}
      </button>
    </Banner>
  );
}
