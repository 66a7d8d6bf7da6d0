/** Who is to have a case, wherever that is asked. */
export const peopleWords = {
  hint: 'Initials, or a team',
  list: 'People',
  nobody: 'Nobody',
  nobodyNote: 'the case waits for somebody to take it',
  needed: 'Choose who has it, or Nobody',
  unknown: (name: string): string =>
    `“${name}” is nobody whom this desk knows. Correct it, or send it again to take it as it is`,
} as const;
