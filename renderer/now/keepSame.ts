/** Gives the object before when the next one has the same value in each field: what shows the same is not drawn again. */
export function keepSame<T extends object>(before: T | null, next: T): T {
  if (before === null) return next;
  for (const name of Object.keys(next) as (keyof T)[]) {
    if (!Object.is(before[name], next[name])) return next;
  }
  return before;
}
