/** True when two objects of one shape have the same value in each field. */
export function isSameFields<T extends object>(a: T, b: T): boolean {
  for (const name of Object.keys(b) as (keyof T)[]) if (!Object.is(a[name], b[name])) return false;
  return true;
}
