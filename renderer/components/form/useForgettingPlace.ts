import { useLayoutEffect, useState } from 'react';

const NONE: ReadonlyArray<never> = [];

/**
 * Gives the items of a list of which the first is preselected or not. The library keeps its place in the list when
 * nothing is preselected any more: an empty list, which is never painted, makes it forget that place.
 */
export function useForgettingPlace<Item>(
  found: ReadonlyArray<Item>,
  isPreselected: boolean,
): ReadonlyArray<Item> {
  const [was, setWas] = useState(isPreselected);
  useLayoutEffect(() => setWas(isPreselected), [isPreselected]);
  return was && !isPreselected ? NONE : found;
}
