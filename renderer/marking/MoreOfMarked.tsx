import { Menu } from '@base-ui/react/menu';
import { Ellipsis } from 'lucide-react';
import { IconButton } from '../components/IconButton.tsx';
import styles from '../components/Menu.module.css';
import { useWords } from '../language/languageStore.ts';
import { RarerItems } from './RarerItems.tsx';

/** The rarer things that can be done with all marked cases. */
export function MoreOfMarked() {
  const { bulk: words } = useWords();
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <IconButton label={words.more} framed={false} icon={<Ellipsis size={16} aria-hidden="true" />} />
        }
      />
      <Menu.Portal>
        <Menu.Positioner side="top" sideOffset={8} align="end" className={styles.place}>
          <Menu.Popup className={styles.menu} aria-label={words.more}>
            <RarerItems />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
