import { createContext, useContext, useEffect, useRef } from 'react';

/** What was typed and chosen in the form around, by the names of its fields, and is given back to them. */
export const KeptTexts = createContext<Readonly<Record<string, string>>>({});

/** Tells the form around that something in it changed. */
export const FormChanged = createContext<() => void>(() => undefined);

/** Gives with what a field begins: what was typed in it before, else what its form says. */
export function useFirstText(name: string | undefined, initial: string): string {
  const kept = useContext(KeptTexts);
  return name === undefined ? initial : (kept[name] ?? initial);
}

/** Tells the form of each new text of a field: one that is taken from a list is no event of the browser. */
export function useToldForm(text: string): void {
  const tell = useContext(FormChanged);
  const told = useRef(text);
  useEffect(() => {
    if (told.current === text) return;
    told.current = text;
    tell();
  }, [text, tell]);
}

/** Gives what stands in the fields of a form that are kept, by their names; a box that is not ticked is undefined. */
export function textsIn(form: HTMLFormElement): Readonly<Record<string, string | undefined>> {
  const answers = [...form.querySelectorAll<HTMLInputElement>('input[data-kept]')]
    .filter(({ type, checked }) => type === 'checkbox' || checked)
    .map(({ dataset, value, checked }) => [dataset.kept ?? '', checked ? value : undefined] as const);
  return Object.fromEntries([...wordsIn(form), ...answers]);
}

/** Tells whether anything is written in a form: answers alone are chosen again faster than they are looked at. */
export function hasWords(form: HTMLFormElement): boolean {
  return wordsIn(form).some(([, text]) => text.trim() !== '');
}

function wordsIn(form: HTMLFormElement): ReadonlyArray<readonly [name: string, text: string]> {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[type="text"], textarea',
  );
  return [...fields].flatMap(({ name, value }) => (name === '' ? [] : [[name, value] as const]));
}
