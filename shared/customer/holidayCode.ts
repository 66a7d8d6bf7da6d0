/** A country with up to two regions within it; regions are named as the tables name them: `DE-BY-EVANG`, `NZ-CAN-Timaru`. */
const CODE = /^[A-Z]{2}(-[A-Za-z0-9]{1,20}){0,2}$/;

/** The most characters that a code can have. */
export const LONGEST_HOLIDAY_CODE = 44;

/** True for a text of the form of a code of public holidays; whether the tables know it is another question (policy §10). */
export function isHolidayCode(text: string): boolean {
  return CODE.test(text);
}

/** Gives the code that a person or a table meant: one without a capital letter is written in capitals, any other stays as it is. */
export function typedHolidayCode(text: string): string {
  const typed = text.trim();
  return typed === typed.toLowerCase() ? typed.toUpperCase() : typed;
}

/** Gives a code and the wider ones that it lies in, the narrowest first: `DE-BY-EVANG`, `DE-BY`, `DE`. */
export function placesOf(code: string): ReadonlyArray<string> {
  const parts = code.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
