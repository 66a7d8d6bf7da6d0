import { BookOpen, FileInput, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { loadSample } from '../actions/deskActions.ts';
import { BrandMark } from '../components/BrandMark.tsx';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useImport } from '../importing/importStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './QueueEmpty.module.css';

/** The first thing that a new profile shows: three ways to get a case onto the desk. */
export function FirstStart() {
  const words = useWords().queue;
  const [loading, setLoading] = useState(false);
  const choose = useImport((store) => store.choose);
  const go = useScreen((store) => store.go);
  const title = useRef<HTMLHeadingElement>(null);
  // The window begins here: no screen was left that would give the focus on. An Enter by chance loads nothing.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const load = () => {
    setLoading(true);
    void loadSample().finally(() => setLoading(false));
  };
  return (
    <div className={styles.place}>
      <BrandMark />
      <h2 ref={title} tabIndex={-1}>
        {words.firstTitle}
      </h2>
      <p>{words.firstText}</p>
      <div className={styles.actions}>
        <Button
          look="primary"
          icon={<BookOpen aria-hidden="true" />}
          aria-busy={loading}
          onClick={loading ? undefined : load}
        >
          {loading ? words.sampleLoading : words.loadSample}
        </Button>
        <Button icon={<FileInput aria-hidden="true" />} onClick={() => void choose()}>
          {words.importFile}
        </Button>
        <Button
          icon={<Plus aria-hidden="true" />}
          hint={<CommandKeys id="newDraft" />}
          onClick={() => go({ kind: 'draft', draft: null })}
        >
          {words.newCase}
        </Button>
      </div>
    </div>
  );
}
