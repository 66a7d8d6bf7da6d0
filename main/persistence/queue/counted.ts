/** A view whose cases are counted as they change: 'stage' and 'owner' are one for each name, the others have none. */
export type CountedView = 'open' | 'closed' | 'rca-due' | 'stage' | 'owner' | 'late' | 'soon';

/** What a counter counts; the name is empty where the view has none. */
export interface Counted {
  readonly view: CountedView;
  readonly name: string;
}

/** A counted view without names. */
export function counted(view: Exclude<CountedView, 'stage' | 'owner'>): Counted {
  return { view, name: '' };
}
