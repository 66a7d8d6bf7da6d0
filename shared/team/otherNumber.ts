/** Gives the number of a case that is brought into a team where its own is taken: with the initials of who brings it, and a count where even that is. */
export function otherNumber(number: string, by: string, isTaken: (number: string) => boolean): string {
  const first = `${number}/${by}`;
  let other = first;
  for (let count = 2; isTaken(other); count += 1) other = `${first}${count}`;
  return other;
}
