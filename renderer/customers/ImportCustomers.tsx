import { CircleAlert, FileInput } from 'lucide-react';
import { useState } from 'react';
import type { OrganizationsPlan } from '../../shared/ipc/organizationChannels.ts';
import { ask } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { useWords } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import styles from './Customers.module.css';

/** Customers and contacts from a CSV file: all of it, or nothing and the rows to mend. */
export function ImportCustomers() {
  const words = useWords().customers;
  const [plan, setPlan] = useState<OrganizationsPlan | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = async () => {
    const answer = await ask('organization.chooseFile', {});
    if (!answer.ok) return warnOf(answer.error);
    setPlan(answer.value);
  };
  const take = async (file: string) => {
    const answer = await ask('organization.importFile', { file });
    if (!answer.ok) return warnOf(answer.error);
    const { organizations, contacts } = answer.value;
    useToast.getState().say(words.imported(organizations, contacts));
    setPlan(null);
  };
  const whileBusy = async (step: () => Promise<void>) => {
    setBusy(true);
    await step();
    setBusy(false);
  };
  return (
    <>
      <Button look="quiet" icon={<FileInput aria-hidden="true" />} onClick={() => void choose()}>
        {words.import}
      </Button>
      {plan !== null && (
        <FormDialog
          title={words.importTitle}
          about={plan.name}
          busy={busy}
          submit={plan.refused.length === 0 ? words.importTake : words.import}
          onSubmit={() => void whileBusy(() => (plan.refused.length === 0 ? take(plan.file) : choose()))}
          onClose={() => setPlan(null)}
        >
          <p>{words.importHolds(plan.organizations, plan.contacts)}</p>
          <RefusedRows plan={plan} />
        </FormDialog>
      )}
    </>
  );
}

function RefusedRows({ plan: { refused } }: { readonly plan: OrganizationsPlan }) {
  const words = useWords().customers;
  if (refused.length === 0) return null;
  return (
    <section aria-label={words.importRefused}>
      <p className={styles.strong}>{words.importRefused}</p>
      <ul className={styles.refused}>
        {refused.map(({ row, field, reason }) => (
          <li key={`${row} ${field} ${reason}`}>
            <CircleAlert size={14} aria-hidden="true" />
            <span>
              <strong>{words.importRow(row)}</strong> <code>{field}</code>: {reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
