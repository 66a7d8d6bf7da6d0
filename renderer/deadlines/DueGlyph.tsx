import type { Severity } from '../../shared/policy/severity.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';

const SIZE = 12;

interface DueGlyphProps {
  readonly severity: Severity;
  readonly x: number;
  readonly y: number;
}

/** The shape of the severity where a clock is due, inside a drawing. */
export function DueGlyph({ severity, x, y }: DueGlyphProps) {
  return (
    <foreignObject x={x - SIZE / 2} y={y - SIZE / 2} width={SIZE} height={SIZE}>
      <SeverityGlyph severity={severity} size={SIZE} bare />
    </foreignObject>
  );
}
