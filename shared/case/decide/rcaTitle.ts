/** RCA is a term of the policy (§1) that every language of the product keeps. */
const RCA = 'RCA';

/** A command may not give a longer title either. */
const LONGEST_TITLE = 200;

/** Gives the title of the case that carries the RCA of another: the term, then the title of that case. */
export function followUpTitle(title: string): string {
  return cut(`${RCA}: ${title}`);
}

/** Gives the title of the case by which a customer gets more documents about an RCA: it names the case that the RCA is of. */
export function documentsTitle(caseNumber: string, title: string): string {
  return cut(`${RCA} ${caseNumber}: ${title}`);
}

/** Counts by characters: half of a surrogate pair is none. */
function cut(title: string): string {
  return [...title].slice(0, LONGEST_TITLE).join('');
}
