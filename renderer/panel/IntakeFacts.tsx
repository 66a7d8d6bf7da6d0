import type { ReactNode } from 'react';
import type { Opened } from '../../shared/case/events/caseEvent.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { entryOf } from '../../shared/lang/entryOf.ts';
import { middleEllipsis } from '../../shared/wording/formatCount.ts';
import { ChannelIcon } from '../channels/ChannelIcon.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './DetailsPanel.module.css';
import factStyles from './Fact.module.css';

/** What the customer gave when the case was opened. */
export function IntakeFacts({ detail: { state, contact } }: { readonly detail: CaseDetail }) {
  const words = useWords().panel;
  const { opening } = state;
  const person = contact === null ? opening.contact : words.contactNumber(contact.number, contact.of);
  return (
    <section className={styles.section} aria-label={words.intake}>
      <h3 className={styles.sectionTitle}>{words.intake}</h3>
      <dl className={styles.facts}>
        <OpeningFacts opening={opening} missing={words.missing} />
        <Fact name={words.contact} value={person} missing={words.missing} />
      </dl>
      {opening.businessImpact !== undefined && (
        <p className={styles.impact}>
          <span className={styles.impactLabel}>{words.impact}</span>
          {opening.businessImpact}
        </p>
      )}
    </section>
  );
}

interface OpeningFactsProps {
  readonly opening: Opened;
  /** Said in place of what was not given. */
  readonly missing: string;
}

/** Who opened a case and how: lines of a list of facts. */
export function OpeningFacts({ opening, missing }: OpeningFactsProps) {
  const words = useWords().panel;
  const { channel, conversationId } = opening;
  return (
    <>
      <Fact name={words.orgName} value={opening.organizationShortName} missing={missing} />
      <Fact name={words.orgId} value={opening.organizationId} missing={missing} isId />
      <Fact
        name={words.conversation}
        value={conversationId ?? opening.noConversation}
        missing={missing}
        isId={conversationId !== undefined}
      />
      <Fact
        name={words.channel}
        value={channel && (entryOf(words.channels, channel) ?? channel)}
        missing={missing}
        icon={<ChannelIcon channel={channel ?? ''} />}
      />
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string | undefined;
  /** Said in place of a value that was not given. */
  readonly missing: string;
  /** An id of another system: in the type of code, and cut in its middle. */
  readonly isId?: boolean;
  readonly icon?: ReactNode;
}

/** One line of a list of facts: what it is, and what is known of it. */
export function Fact({ name, value, missing, isId = false, icon }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {icon}
        {value === undefined || value === '' ? (
          <span className={factStyles.missing}>{missing}</span>
        ) : (
          <span className={isId ? factStyles.id : undefined} title={isId ? value : undefined}>
            {isId ? middleEllipsis(value) : value}
          </span>
        )}
      </dd>
    </>
  );
}
