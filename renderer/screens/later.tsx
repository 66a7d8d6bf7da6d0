import { type ComponentType, createElement, lazy, type ReactElement, Suspense, useState } from 'react';

const fetches: (() => Promise<unknown>)[] = [];

/**
 * Makes a part of the window that is not needed for its first paint: its code is fetched when the part is wanted, or by
 * `fetchTheRest` before that. Once it is there it is drawn at once, like any other part.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  let there: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const fetch = (): Promise<ComponentType<Props>> => {
    coming ??= load().then((part) => {
      there = part;
      return part;
    });
    return coming;
  };
  fetches.push(fetch);
  const Coming = lazy(async () => ({ default: await fetch() })) as unknown as ComponentType<Props>;
  return (props) => <LaterPart part={() => there ?? Coming} props={props} />;
}

function LaterPart<Props extends object>({
  part,
  props,
}: {
  readonly part: () => ComponentType<Props>;
  readonly props: Props;
}) {
  // Kept as it was drawn first: another component in its place would begin anew.
  const [first] = useState(part);
  return <Suspense fallback={null}>{createElement(first, props)}</Suspense>;
}

/** Fetches what was left for later, one after the other while the window has nothing else to do. */
export function fetchTheRest(): void {
  requestIdleCallback(async () => {
    for (const fetch of fetches) await fetch();
  });
}
