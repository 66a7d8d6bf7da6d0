import { type FormEvent, useEffect, useState } from 'react';
import type { WireState } from '../../shared/team/wireState.ts';
import { ask } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { PasswordField } from './PasswordField.tsx';
import styles from './TryAgain.module.css';

/** The key that tries again, outside of a field. */
const AGAIN = 'r';

interface TryAgainProps {
  readonly wire: WireState;
  readonly hasKeyring: boolean;
}

/** What a person can do where the team is not reached: say the password where that is what stands in the way, else try again. */
export function TryAgain({ wire, hasKeyring }: TryAgainProps) {
  const words = useWords().team;
  const [tried, setTried] = useState<WireState | null>(null);
  // Main says how the connection stands after each try, also where it stands as before.
  const reason = tried === wire ? words.trying : undefined;
  const isAsked = wire.problem?.kind === 'password';
  const again = async (request: { readonly password?: string }): Promise<void> => {
    setTried(wire);
    const answer = await ask('team.tryAgain', request);
    if (!answer.ok) setTried(null);
  };
  if (isAsked) {
    return (
      <PasswordForm reason={reason} hasKeyring={hasKeyring} onSay={(password) => void again({ password })} />
    );
  }
  return <AgainButton reason={reason} onAgain={() => void again({})} />;
}

interface PasswordFormProps {
  readonly reason: string | undefined;
  readonly hasKeyring: boolean;
  readonly onSay: (password: string) => void;
}

function PasswordForm({ reason, hasKeyring, onSay }: PasswordFormProps) {
  const words = useWords().team;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('password');
    if (!(field instanceof HTMLInputElement) || field.value === '' || reason !== undefined) return;
    onSay(field.value);
    field.value = '';
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <PasswordField hint={hasKeyring ? words.keptByKeyring : words.askedEachStart} />
      <Button look="primary" type="submit" reason={reason} hint={<Key name="Enter" />}>
        {words.signIn}
      </Button>
    </form>
  );
}

interface AgainButtonProps {
  readonly reason: string | undefined;
  readonly onAgain: () => void;
}

function AgainButton({ reason, onAgain }: AgainButtonProps) {
  const words = useWords().team;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (isPlain && event.key.toLowerCase() === AGAIN && reason === undefined) onAgain();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <div className={styles.form}>
      <Button reason={reason} hint={<Key name="R" />} aria-keyshortcuts="R" onClick={onAgain}>
        {words.tryAgain}
      </Button>
    </div>
  );
}
