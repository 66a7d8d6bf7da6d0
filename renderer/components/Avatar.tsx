import { useSelf } from '../desk/self.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './Avatar.module.css';

/** Who has a case, by initials: oneself in ink, nobody as a dashed ring (design §5). */
export function Avatar({ owner }: { readonly owner: string | null }) {
  const words = useWords();
  const own = useSelf();
  const name = useSettings((store) => store.settings.analyst.name);
  if (owner === null) {
    return <span className={styles.nobody} role="img" aria-label={words.queue.nobody} />;
  }
  const isSelf = owner === own || owner === name;
  return (
    <span className={isSelf ? styles.self : styles.other} role="img" aria-label={words.queue.owner(owner)}>
      {initialsOf(owner)}
    </span>
  );
}

function initialsOf(owner: string): string {
  const words = owner.split(/\s+/).filter((word) => word !== '');
  const first = words[0] ?? '';
  return words.length > 1
    ? `${first.charAt(0)}${words.at(-1)?.charAt(0) ?? ''}`.toUpperCase()
    : first.slice(0, 3);
}
