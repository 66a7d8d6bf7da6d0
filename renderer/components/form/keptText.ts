import { createContext, useContext } from 'react';

/** What was typed in the fields of the form around, by their names, and is given back to them. */
export const KeptTexts = createContext<Readonly<Record<string, string>>>({});

/** Gives with what a field begins: what was typed in it before, else what its form says. */
export function useFirstText(name: string | undefined, initial: string): string {
  const kept = useContext(KeptTexts);
  return name === undefined ? initial : (kept[name] ?? initial);
}

/** Gives what stands in the fields of a form that take text, by their names. */
export function textsIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[type="text"], textarea',
  );
  return Object.fromEntries(
    [...fields].flatMap(({ name, value }) => (name === '' ? [] : [[name, value] as const])),
  );
}
