import { Globe, Mail, MessageSquare, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { middleEllipsis } from '../../shared/wording/formatCount.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './DetailsPanel.module.css';

const CHANNEL_ICONS: Readonly<Record<string, typeof Phone>> = {
  phone: Phone,
  web: Globe,
  chat: MessageSquare,
  email: Mail,
};

/** What the customer gave when the case was opened. */
export function IntakeFacts({ detail: { state, contact } }: { readonly detail: CaseDetail }) {
  const words = useWords().panel;
  const { opening } = state;
  const person = contact === null ? opening.contact : words.contactNumber(contact.number, contact.of);
  return (
    <section className={styles.section} aria-label={words.intake}>
      <h3 className={styles.sectionTitle}>{words.intake}</h3>
      <dl className={styles.facts}>
        <Fact name={words.orgName} value={opening.organizationShortName} />
        <Fact name={words.orgId} value={opening.organizationId} id />
        <Fact
          name={words.conversation}
          value={opening.conversationId ?? opening.noConversation}
          id={opening.conversationId !== undefined}
        />
        <Fact
          name={words.channel}
          value={opening.channel && (words.channels[opening.channel] ?? opening.channel)}
          icon={<ChannelIcon channel={opening.channel} />}
        />
        <Fact name={words.contact} value={person} />
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

interface FactProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly id?: boolean;
  readonly icon?: ReactNode;
}

function Fact({ name, value, id = false, icon }: FactProps) {
  const words = useWords().panel;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value === undefined ? (
          <span className={styles.missing}>{words.missing}</span>
        ) : (
          <>
            {icon}
            <span className={id ? styles.id : undefined} title={id ? value : undefined}>
              {id ? middleEllipsis(value) : value}
            </span>
          </>
        )}
      </dd>
    </>
  );
}

function ChannelIcon({ channel }: { readonly channel: string | undefined }) {
  const Icon = CHANNEL_ICONS[channel ?? ''];
  return Icon === undefined ? null : <Icon size={14} aria-hidden="true" />;
}
