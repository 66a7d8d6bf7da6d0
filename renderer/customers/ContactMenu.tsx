import { Mail, MailPlus, Phone } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { DesignatedContact } from '../../shared/customer/contact.ts';
import { openMail } from '../actions/openMail.ts';
import { ContextArea } from '../components/ContextArea.tsx';
import { ContextItem } from '../components/ContextItem.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { copyText } from '../toast/copyText.ts';

interface ContactMenuProps {
  /** Each element of the area that carries the id of one as `data-contact` has its menu. */
  readonly contacts: ReadonlyArray<DesignatedContact>;
  readonly area: ReactElement;
}

/** The menu of contacts: how they are reached, without showing it on the screen. */
export function ContactMenu({ contacts, area }: ContactMenuProps) {
  const words = useWords().menus;
  const [meant, setMeant] = useState<DesignatedContact | null>(null);
  const [open, setOpen] = useState(false);
  const find = (target: Element): boolean => {
    const id = target.closest<HTMLElement>('[data-contact]')?.dataset.contact;
    const found = contacts.find((contact) => contact.id === id) ?? null;
    setMeant(found);
    return found !== null;
  };
  return (
    <ContextArea
      name={words.ofContact(meant?.name ?? '')}
      area={area}
      open={open && meant !== null}
      onOpenChange={setOpen}
      isMeant={find}
    >
      {meant !== null && <ContactItems contact={meant} />}
    </ContextArea>
  );
}

function ContactItems({ contact: { email, phone } }: { readonly contact: DesignatedContact }) {
  const words = useWords().menus;
  const missing = (way: string | null) => (way === null ? words.none : undefined);
  const copy = (way: string | null) => void copyText(way ?? '', spoken().menus.copied(way ?? ''));
  return (
    <>
      <ContextItem icon={Mail} label={words.copyMail} reason={missing(email)} onChoose={() => copy(email)} />
      <ContextItem
        icon={Phone}
        label={words.copyPhone}
        reason={missing(phone)}
        onChoose={() => copy(phone)}
      />
      <ContextItem
        icon={MailPlus}
        label={words.writeTo}
        reason={missing(email)}
        onChoose={() => void openMail({ to: email ?? '', subject: '', body: '' })}
      />
    </>
  );
}
