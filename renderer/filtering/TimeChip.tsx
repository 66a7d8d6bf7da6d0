import { Popover } from '@base-ui/react/popover';
import { ChevronDown } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { Button } from '../components/Button.tsx';
import { fieldText } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './FilterBar.module.css';
import { boundText, readBound } from './timeBounds.ts';

/** One end of a span of time. */
export interface Bound {
  readonly name: string;
  readonly label: string;
  readonly value: Instant | undefined;
  /** It ends the span: a date alone counts as a whole. */
  readonly ends: boolean;
}

interface TimeChipProps {
  readonly name: string;
  readonly bounds: ReadonlyArray<Bound>;
  readonly onChoose: (values: ReadonlyArray<Instant | undefined>) => void;
  /** Times that are often meant, as buttons that close the chip. */
  readonly quick?: ReadonlyArray<{ readonly label: string; readonly value: Instant }>;
}

/** A chip for a span of time, by dates on the analyst's wall clock; an empty field leaves that end open. */
export function TimeChip({ name, bounds, onChoose, quick = [] }: TimeChipProps) {
  const catalogue = useWords();
  const words = catalogue.queue;
  const { zone } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const set = bounds.filter(({ value }) => value !== undefined);
  const say = (t: Instant | undefined) =>
    t === undefined ? '…' : formatWhen(catalogue, t, zone, tick.now());
  const close = (values: ReadonlyArray<Instant | undefined>) => {
    setOpen(false);
    onChoose(values);
  };
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = bounds.map((bound) => {
      const text = fieldText(form, bound.name);
      return { ...bound, read: text === '' ? undefined : readBound(text, zone, bound.ends) };
    });
    setWrong(new Set(read.filter((bound) => bound.read === null).map((bound) => bound.name)));
    if (read.every((bound) => bound.read !== null)) close(read.map((bound) => bound.read ?? undefined));
  };
  const spanned = bounds.map(({ value }) => say(value)).join(' – ');
  return (
    <Popover.Root open={isOpen} onOpenChange={(next) => setOpen(next)}>
      <Popover.Trigger className={styles.chip} data-set={set.length > 0}>
        {set.length === 0 ? name : words.filterIs(name, spanned)}
        <ChevronDown size={12} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className={styles.place}>
          <Popover.Popup className={styles.times} aria-label={name}>
            <form onSubmit={apply} className={styles.span}>
              {quick.length > 0 && (
                <Row>
                  {quick.map(({ label, value }) => (
                    <Button key={label} size="small" onClick={() => close([value])}>
                      {label}
                    </Button>
                  ))}
                </Row>
              )}
              {bounds.map((bound, at) => (
                <TextField
                  key={bound.name}
                  name={bound.name}
                  label={bound.label}
                  placeholder={words.filterTimeForm}
                  initial={boundText(bound.value, zone)}
                  error={wrong.has(bound.name) ? words.filterTimeWrong : undefined}
                  first={at === 0}
                />
              ))}
              <Row>
                <Button size="small" look="primary" type="submit">
                  {words.filterApply}
                </Button>
                <Button size="small" look="quiet" onClick={() => close(bounds.map(() => undefined))}>
                  {words.filterAny(name)}
                </Button>
              </Row>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
