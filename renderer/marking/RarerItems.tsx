import { Menu } from '@base-ui/react/menu';
import { Printer, Table } from 'lucide-react';
import { BULK_ACTIONS } from '../bulk/bulkAction.ts';
import { startOnMarked } from '../cases/startOnMarked.ts';
import styles from '../components/Menu.module.css';
import { useWords } from '../language/languageStore.ts';
import { actionOf, useLook } from './lookStore.ts';
import { SnoozeMarked } from './SnoozeMarked.tsx';
import { copyCsv, printMarked } from './shareCases.ts';

/** What is done to all marked cases without a key of its own, as the items of a menu. */
export function RarerItems() {
  const { bulk: words } = useWords();
  const look = useLook((store) => store.look);
  return (
    <>
      {BULK_ACTIONS.filter(({ key }) => key === null).map(({ id, type, icon: Icon }) => {
        const isOff = actionOf(look, type)?.can === 0;
        return (
          <Menu.Item key={id} className={styles.item} disabled={isOff} onClick={() => void startOnMarked(id)}>
            <Icon aria-hidden="true" />
            <span className={styles.label}>{words.name[id]}</span>
            {isOff && <span className={styles.reason}>{words.noneTakesIt}</span>}
          </Menu.Item>
        );
      })}
      <Menu.Item className={styles.item} onClick={() => void printMarked()}>
        <Printer aria-hidden="true" />
        <span className={styles.label}>{words.print}</span>
      </Menu.Item>
      <Menu.Item className={styles.item} onClick={() => void copyCsv()}>
        <Table aria-hidden="true" />
        <span className={styles.label}>{words.copyCsv}</span>
      </Menu.Item>
      <SnoozeMarked />
    </>
  );
}
