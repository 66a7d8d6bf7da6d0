import { ExternalLink } from 'lucide-react';
import type { ChannelNow } from '../../shared/policy/channelsFor.ts';
import { openLink } from '../actions/openLink.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './CaseFacts.module.css';

/** The channels that are pages: a person asks for each, and sees where it leads. */
export function CareLinks({ channels }: { readonly channels: ReadonlyArray<ChannelNow> }) {
  const words = useWords();
  const links = channels.flatMap(({ applies, channel: { id, name, address } }) =>
    applies && address !== undefined ? [{ id, name, address }] : [],
  );
  if (links.length === 0) return null;
  return (
    <ul className={styles.links}>
      {links.map(({ id, name, address }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.careLink}
            title={address}
            aria-label={words.handOver.openLink(name)}
            onClick={() => void openLink(address)}
          >
            {name}
            <ExternalLink size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
