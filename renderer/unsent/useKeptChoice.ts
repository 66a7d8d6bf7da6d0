import { useState } from 'react';
import { useUnsent } from './unsentStore.ts';

/**
 * A choice beside words, which begins with what was chosen when its form was left with them. The form keeps it by the
 * `kept` name of its field; one that is no longer offered is forgotten.
 */
export function useKeptChoice<Choice extends string>(
  place: string | undefined,
  name: string,
  choices: ReadonlyArray<Choice>,
  initial: Choice,
): readonly [chosen: Choice, choose: (choice: Choice) => void] {
  return useState<Choice>(() => {
    const { byPlace } = useUnsent.getState();
    const kept = place === undefined ? undefined : byPlace.get(place)?.[name];
    return choices.find((choice) => choice === kept) ?? initial;
  });
}
