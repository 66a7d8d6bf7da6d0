import type { LucideIcon } from 'lucide-react';
import { plainParts, type TextPart } from '../../shared/finding/matchText.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { PaletteKind } from './paletteQuery.ts';

/** Something that the palette can do, before it is looked for. */
export interface PaletteChoice {
  /** Unlike any other in the list. */
  readonly id: string;
  readonly kind: PaletteKind;
  readonly icon: LucideIcon;
  readonly label: string;
  /** What is looked for instead of the label, where that also says the case. */
  readonly name?: string;
  /** The quieter words after the label; they are searched too. */
  readonly detail: string;
  readonly keys: ReadonlyArray<string>;
  /** Why it cannot be done now. */
  readonly reason?: string | undefined;
  readonly run: () => void;
}

/** An entry of the list, with its matches marked. */
export interface PaletteItem extends Omit<PaletteChoice, 'label' | 'detail' | 'icon'> {
  readonly icon: LucideIcon | null;
  /** Of a case, before its title. */
  readonly number?: ReadonlyArray<TextPart>;
  readonly label: ReadonlyArray<TextPart>;
  readonly detail: ReadonlyArray<TextPart>;
  /** The case that it opens; it then shows its severity and its next clock. */
  readonly row?: QueueRow;
}

/** Gives an entry as it is when nothing was typed. */
export function asItem(choice: PaletteChoice): PaletteItem {
  return { ...choice, label: plainParts(choice.label), detail: plainParts(choice.detail) };
}

// An alias, not an interface: the list of the library asks for an index signature, which only an alias satisfies.
export type PaletteSection = {
  readonly id: string;
  readonly title: string;
  /** At the right of the title: how many of how many. */
  readonly aside: string;
  readonly items: ReadonlyArray<PaletteItem>;
};
