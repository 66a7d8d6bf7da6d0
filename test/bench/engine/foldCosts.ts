import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { fold, recordingsMissing } from '../../support/aCase.ts';
import { interleave } from '../report/interleave.ts';
import { isQuick } from '../report/keepRows.ts';
import { roundsRow } from '../report/roundsRow.ts';

const COUNT = 2000;

/** The whole fold of a case of 20 events into state and clocks, against merely parsing them. */
export function benchFold(): ReadonlyArray<BenchRow> {
  const events = twentyEvents();
  const text = JSON.stringify(events);
  const perSecond = (work: () => unknown) => () => {
    const begun = performance.now();
    for (let count = 0; count < COUNT; count += 1) work();
    return (COUNT / (performance.now() - begun)) * 1000;
  };
  const baseline = 'JSON.parse of the same events';
  const rounds = interleave(
    [
      { name: 'fold', run: perSecond(() => fold(events)) },
      { name: baseline, run: perSecond(() => JSON.parse(text)) },
    ],
    isQuick() ? 5 : 15,
  );
  return [
    roundsRow({ part: 'engine', what: 'cases of 20 events folded', unit: 'per s' }, rounds('fold'), {
      name: baseline,
      rounds: rounds(baseline),
    }),
  ];
}

/** Opened, answered, seven questions that the customer answered, raised, restored by a workaround, resolved. */
function twentyEvents(): ReadonlyArray<CaseEvent> {
  const begin = recordingsMissing.at;
  const about = (place: number) => ({ case: recordingsMissing.case, at: begin + place * HOUR, by: 'LN' });
  const questions = Array.from({ length: 7 }, (_, question): ReadonlyArray<CaseEvent> => {
    const asked = about(2 + question);
    return [
      { ...asked, type: 'awaiting-customer' },
      { ...asked, at: asked.at + 20 * MINUTE, type: 'customer-replied' },
    ];
  });
  const events: ReadonlyArray<CaseEvent> = [
    recordingsMissing,
    { ...about(0.1), type: 'owner-set', owner: 'LN' },
    { ...about(0.5), type: 'responded', channel: 'phone' },
    ...questions.flat(),
    { ...about(12), type: 'severity-set', severity: 1, reason: 'impact' },
    { ...about(13), type: 'restored', workaround: true },
    { ...about(14), type: 'resolution-proposed' },
  ];
  if (events.length !== 20) throw new Error(`${events.length} events are not twenty.`);
  return events;
}
