import { Eye, EyeOff, Lock } from 'lucide-react';
import { useId, useState } from 'react';
import { LONGEST_PASSWORD } from '../../shared/ipc/longestPassword.ts';
import field from '../components/form/Field.module.css';
import { IconButton } from '../components/IconButton.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './TryAgain.module.css';

/** Where the password of the team's login is typed, shown only on request. The field alone holds it: no store of the window does. */
export function PasswordField({ hint }: { readonly hint: string }) {
  const words = useWords().team;
  const [isShown, show] = useState(false);
  const id = useId();
  const hintId = useId();
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {words.password}
      </label>
      <span className={styles.secret}>
        <input
          id={id}
          className={field.input}
          name="password"
          type={isShown ? 'text' : 'password'}
          data-mono={isShown}
          aria-describedby={hintId}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_PASSWORD}
          ref={takeFocus}
        />
        <IconButton
          framed={false}
          label={isShown ? words.hidePassword : words.showPassword}
          icon={isShown ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
          onClick={() => show(!isShown)}
        />
      </span>
      <p id={hintId} className={field.hint}>
        <Lock size={13} aria-hidden="true" />
        {hint}
      </p>
    </div>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
