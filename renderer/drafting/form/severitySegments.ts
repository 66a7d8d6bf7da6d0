import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { SEVERITIES } from '../../../shared/policy/severity.ts';
import type { Segment } from '../../components/form/Segments.tsx';

/** Gives the four severities as answers side by side, S1 to S4, with their whole names for a screen reader. */
export function severitySegments({ severity: words, queue }: Catalogue): ReadonlyArray<Segment> {
  return SEVERITIES.map((severity) => ({
    value: String(severity),
    label: words.short(severity),
    name: words.name(severity, queue.severity[severity]),
  }));
}
