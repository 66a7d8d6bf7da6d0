import { HEAT_BANDS, type HeatBand } from '../../../shared/queue/heatPlace.ts';
import { NO_DUE } from '../../../shared/queue/queueOrder.ts';
import { bandEdges } from '../../../shared/review/queueHeat.ts';
import type { BandPart } from '../../persistence/queue/filterSql.ts';
import { calendarsInQueue } from '../../persistence/review/reviewQueue.ts';
import type { DeskCore } from '../deskCore.ts';
import { createCalendarsByKey } from './reviewMaterial.ts';

/** Gives, for each calendar in the queue, between which due instants a band of the queue heat lies now. */
export function bandParts(core: DeskCore, place: HeatBand): ReadonlyArray<BandPart> {
  const calendars = createCalendarsByKey(core);
  const band = HEAT_BANDS.indexOf(place);
  return calendarsInQueue(core.database).map((key): BandPart => {
    const calendar = calendars(key);
    const edges = bandEdges(core.now(), calendar, calendar.spec.businessDayMs);
    return [key, edges[band - 1] ?? 0, edges[band] ?? NO_DUE];
  });
}
