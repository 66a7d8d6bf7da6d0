import { useState } from 'react';
import { bestMatches } from '../../shared/finding/bestMatches.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { countryName } from '../clocks/officeHours.ts';
import { useWords } from '../language/languageStore.ts';
import { choosePart, useChosenParts } from './chosenParts.ts';
import { FindChip } from './FindChip.tsx';

/** Main takes no longer text. */
const LONGEST = 200;

/** The customer whose cases are wanted, found by name, short name, id or city. */
export function CustomerChip() {
  const words = useWords().queue;
  const filter = useChosenParts();
  const [typed, setTyped] = useState('');
  const { answer } = useAnswer('organization.list', { text: typed.slice(0, LONGEST) });
  const named = (answer ?? []).map(({ organization: { id, name } }) => ({ id, name }));
  // The name says more wherever the filter is shown; the id where two have one name.
  const found = named.map(({ id, name }) => ({
    value: named.some((other) => other.name === name && other.id !== id) ? id : name,
    label: name,
  }));
  return (
    <FindChip
      name={words.filterCustomer}
      value={filter.customer}
      found={found}
      onType={setTyped}
      onChoose={(customer) => choosePart('customer', customer)}
    />
  );
}

/** The country of the site, by its public holidays, among those that open cases have. */
export function CountryChip({ countries }: { readonly countries: ReadonlyArray<string> }) {
  const words = useWords().queue;
  const filter = useChosenParts();
  const [typed, setTyped] = useState('');
  const named = countries
    .map((value) => ({ value, label: countryName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <FindChip
      name={words.filterCountry}
      value={filter.country}
      found={bestMatches(named, typed, ({ label, value }) => [label, value])}
      onType={setTyped}
      onChoose={(country) => choosePart('country', country)}
    />
  );
}
