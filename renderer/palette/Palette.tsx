import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useForgettingPlace } from '../components/form/useForgettingPlace.ts';
import { Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './Palette.module.css';
import { PaletteEntry } from './PaletteEntry.tsx';
import { PaletteFooter } from './PaletteFooter.tsx';
import type { PaletteItem, PaletteSection } from './paletteItem.ts';
import { narrowed, readPaletteQuery, widened } from './paletteQuery.ts';
import { paletteSections, preselects } from './paletteSections.ts';
import { usePaletteSources } from './usePaletteSources.ts';

/** Everything that can be done or opened, by typing (Ctrl K). */
export function Palette({ prefix }: { readonly prefix: string }) {
  const words = useWords().palette;
  const close = () => useScreen.getState().lay(null);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup className={styles.popup} aria-label={words.name}>
          <PaletteSearch prefix={prefix} close={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteSearch({ prefix, close }: { readonly prefix: string; readonly close: () => void }) {
  const words = useWords().palette;
  const [input, setInput] = useState(prefix);
  const highlighted = useRef<PaletteItem | undefined>(undefined);
  const query = readPaletteQuery(input);
  const isForCases = query.kind === null || query.kind === 'case';
  const { sources, failed } = usePaletteSources(isForCases ? query.text : '');
  const found = useMemo(() => paletteSections(readPaletteQuery(input), sources), [input, sources]);
  const isPreselected = preselects(query, found);
  const sections = useForgettingPlace(found, isPreselected);
  const run = (item: PaletteItem) => {
    if (item.reason !== undefined) return;
    close();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    if (event.key !== 'Tab') return;
    event.preventDefault();
    setInput(event.shiftKey ? widened(input) : narrowed(input, highlighted.current?.kind ?? null));
  };
  return (
    <Autocomplete.Root
      open
      inline
      items={sections}
      filteredItems={sections}
      filter={null}
      // Enter must not change a case that nobody named.
      autoHighlight={isPreselected ? 'always' : false}
      keepHighlight
      value={input}
      onValueChange={(value, { reason }) => reason !== 'item-press' && setInput(value)}
      itemToStringValue={(item: PaletteItem) => item.id}
      onItemHighlighted={(item: PaletteItem | undefined) => {
        highlighted.current = item;
      }}
    >
      <div className={styles.search}>
        <Search size={18} aria-hidden="true" />
        <Autocomplete.Input className={styles.input} aria-label={words.input} onKeyDown={onKeyDown} />
        <span className={styles.count} role="status">
          {input === '' ? '' : words.results(sections.reduce((sum, { items }) => sum + items.length, 0))}
        </span>
        <Key name="Escape" />
      </div>
      <PaletteList sections={sections} run={run} />
      <Nothing text={query.text} isEmpty={sections.length === 0} failed={failed} />
      <PaletteFooter />
    </Autocomplete.Root>
  );
}

interface PaletteListProps {
  readonly sections: ReadonlyArray<PaletteSection>;
  readonly run: (item: PaletteItem) => void;
}

function PaletteList({ sections, run }: PaletteListProps) {
  return (
    <Autocomplete.List className={styles.list} hidden={sections.length === 0}>
      {(section: PaletteSection) => (
        <Autocomplete.Group key={section.id} items={section.items}>
          <Autocomplete.GroupLabel className={styles.title}>
            <span>{section.title}</span>
            <span>{section.aside}</span>
          </Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(item: PaletteItem) => <PaletteEntry key={item.id} item={item} run={run} />}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}

interface NothingProps {
  readonly text: string;
  readonly isEmpty: boolean;
  readonly failed: boolean;
}

function Nothing({ text, isEmpty, failed }: NothingProps) {
  const words = useWords().palette;
  if (failed) return <p className={styles.nothing}>{words.failed}</p>;
  if (!isEmpty) return null;
  return <p className={styles.nothing}>{text === '' ? words.nothingYet : words.nothing(text)}</p>;
}
