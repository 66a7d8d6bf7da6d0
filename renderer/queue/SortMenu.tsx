import { Menu } from '@base-ui/react/menu';
import { ArrowUpDown, Check } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { SORT_KEYS, type SortKey, sortAfter } from '../../shared/queue/queueSort.ts';
import { currentRow } from '../caseMenu/currentRow.ts';
import { useQueue } from '../cases/queueStore.ts';
import { CommandKeys } from '../components/Key.tsx';
import menuStyles from '../components/Menu.module.css';
import { useCommands } from '../keyboard/useCommands.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './SortMenu.module.css';

/** Stands for the order of the view itself. */
const OWN = '';

/** By what the list is sorted; another order than its own is shown as the departure that it is (policy §4). */
export function SortMenu() {
  const words = useWords().queue;
  const view = useQueue((store) => store.view);
  const sort = useQueue((store) => store.sort);
  const [isOpen, setOpen] = useState(false);
  const isByKey = useRef(false);
  useCommands(
    useMemo(
      () => ({
        sortMenu: () => {
          isByKey.current = true;
          setOpen(true);
        },
        sortSeverity: () => void useQueue.getState().sortBy(null),
      }),
      [],
    ),
  );
  const own = view === 'closed' ? words.sortedByClosing : words.sorted;
  const name = sort === null ? own : words.sortedBy(words.sortKey[sort.by], sort.descending);
  const choose = (value: string) => {
    const key = SORT_KEYS.find((one) => one === value);
    void useQueue.getState().sortBy(key === undefined ? null : { by: key, descending: false });
  };
  const onOpenChange = (next: boolean) => {
    // By its button it opens here, and leads back to that; its key calls for it from the list.
    if (next) isByKey.current = false;
    setOpen(next);
  };
  // The element that had the focus may be the row of another case by now.
  const backTo = () => (isByKey.current ? currentRow() : true);
  return (
    <Menu.Root open={isOpen} onOpenChange={onOpenChange}>
      <Menu.Trigger className={styles.sorted} data-departs={sort !== null} aria-label={words.sortLabel(name)}>
        <ArrowUpDown size={15} aria-hidden="true" />
        {name}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={menuStyles.place}>
          <Menu.Popup className={menuStyles.menu} finalFocus={backTo}>
            <Menu.RadioGroup value={sort?.by ?? OWN} onValueChange={choose}>
              <SortItem value={OWN} label={own} />
              {SORT_KEYS.map((key) => (
                <SortItem key={key} value={key} label={words.sortKey[key]} />
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function SortItem({ value, label }: { readonly value: SortKey | typeof OWN; readonly label: string }) {
  return (
    <Menu.RadioItem value={value} className={menuStyles.item} closeOnClick>
      <span className={menuStyles.mark}>
        <Menu.RadioItemIndicator>
          <Check size={14} aria-hidden="true" />
        </Menu.RadioItemIndicator>
      </span>
      <span className={menuStyles.label}>{label}</span>
      {value === OWN && <CommandKeys id="sortSeverity" />}
    </Menu.RadioItem>
  );
}

/** Sorts the list by a column: rising, then falling, then severity first again. */
export function sortByColumn(key: SortKey): void {
  const { sort, sortBy } = useQueue.getState();
  void sortBy(sortAfter(sort, key));
}
