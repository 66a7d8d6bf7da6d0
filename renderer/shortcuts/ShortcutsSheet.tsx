import { Dialog } from '@base-ui/react/dialog';
import { ScrollArea } from '@base-ui/react/scroll-area';
import { Fragment, type KeyboardEvent, useId } from 'react';
import { entryOf } from '../../shared/lang/entryOf.ts';
import { Toggle } from '../components/form/Toggle.tsx';
import { Key } from '../components/Key.tsx';
import { useSettings } from '../desk/settingsStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './ShortcutsSheet.module.css';
import { type SheetRow, sheetGroups } from './sheetRows.ts';

/** Every key of the window (?). The rest of the window stays in reach while it is open. */
export function ShortcutsSheet() {
  const words = useWords().shortcuts;
  const close = () => useScreen.getState().lay(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === '?') close();
  };
  return (
    <Dialog.Root open modal={false} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Popup className={styles.sheet} onKeyDown={onKeyDown}>
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{words.name}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={words.close}>
              <Key name="?" />
            </Dialog.Close>
          </div>
          <ScrollArea.Root className={styles.scroller}>
            <ScrollArea.Viewport className={styles.groups}>
              {sheetGroups().map((group) => (
                <section key={group.id} aria-label={group.name}>
                  <h3 className={styles.group}>{group.name}</h3>
                  <dl className={styles.rows}>
                    {group.rows.map((row) => (
                      <SheetLine key={row.id} row={row} />
                    ))}
                  </dl>
                </section>
              ))}
            </ScrollArea.Viewport>
            <ScrollArea.Scrollbar className={styles.scrollbar}>
              <ScrollArea.Thumb className={styles.scrollThumb} />
            </ScrollArea.Scrollbar>
          </ScrollArea.Root>
          <SingleKeys />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function SheetLine({ row }: { readonly row: SheetRow }) {
  const { shortcuts: words, keyNames } = useWords();
  return (
    <div className={styles.row}>
      <dt>{row.name}</dt>
      <dd className={styles.keys}>
        {row.keys.map((key, place) => (
          <Fragment key={`${key} ${'·'.repeat(place)}`}>
            {row.isRange && place > 0 && <span className={styles.to}>{words.to}</span>}
            <span className="visuallyHidden">{entryOf(keyNames, key) ?? key}</span>
            <Key name={key} />
          </Fragment>
        ))}
      </dd>
    </div>
  );
}

function SingleKeys() {
  const words = useWords().shortcuts;
  const isOn = useSettings((store) => store.settings.singleKeys);
  const write = useSettings((store) => store.write);
  const id = useId();
  return (
    <div className={styles.foot}>
      <span id={id}>{words.singleKeys}</span>
      <span className={styles.state}>{isOn ? words.on : words.off}</span>
      <Toggle labelledBy={id} checked={isOn} onChange={(singleKeys) => void write({ singleKeys })} />
    </div>
  );
}
