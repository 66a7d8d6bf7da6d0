/** Gives what stands in a field, without space around it. */
export function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Gives the names of the fields that are needed and empty. */
export function missingFields(
  form: FormData,
  questions: ReadonlyArray<{ readonly name: string; readonly needed: boolean }>,
): ReadonlySet<string> {
  return new Set(
    questions.filter(({ name, needed }) => needed && fieldText(form, name) === '').map(({ name }) => name),
  );
}
