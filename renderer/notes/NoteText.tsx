import { memo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { openLink } from '../actions/openLink.ts';
import { spoken } from '../language/languageStore.ts';
import styles from './NoteText.module.css';
import { isReadableMarkdown, safeAddress } from './noteSafety.ts';

// A heading inside a note must not join the outline of the screen.
const heading: Components['h1'] = ({ children }) => <p className={styles.heading}>{children}</p>;

const COMPONENTS: Components = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  // On which side the marks stand follows the writing; of the letters the style sheet takes care.
  ul: ({ children }) => <ul dir="auto">{children}</ul>,
  ol: ({ children, start }) => (
    <ol dir="auto" start={start}>
      {children}
    </ol>
  ),
  blockquote: ({ children }) => <blockquote dir="auto">{children}</blockquote>,
  a: ({ href, children }) => <NoteLink address={href ?? ''}>{children}</NoteLink>,
  // A picture that is loaded tells its owner who reads the note, and when.
  img: ({ alt, src }) => (
    <span className={styles.picture}>
      {spoken().handOver.picture(alt || (typeof src === 'string' ? src : ''))}
    </span>
  ),
};

/** A note as it was meant: Markdown without HTML, pictures or links other than https and mailto. */
export const NoteText = memo(function NoteText({ text }: { readonly text: string }) {
  if (!isReadableMarkdown(text)) return <div className={styles.plain}>{text}</div>;
  return (
    <div className={styles.note}>
      <Markdown components={COMPONENTS} urlTransform={safeAddress}>
        {text}
      </Markdown>
    </div>
  );
});

interface NoteLinkProps {
  readonly address: string;
  readonly children: React.ReactNode;
}

/** The words of a link may say anything: the address stands beside them. */
function NoteLink({ address, children }: NoteLinkProps) {
  if (address === '') return <>{children}</>;
  const isAddress = children === address;
  return (
    <button type="button" className={styles.link} title={address} onClick={() => void openLink(address)}>
      <span className={styles.words}>{children}</span>
      {!isAddress && <bdi className={styles.address}> ({address.replace(/^mailto:/, '')})</bdi>}
    </button>
  );
}
