import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HolidayField } from '../../../renderer/holidays/HolidayField.tsx';
import { openWindow, user } from '../support/openWindow.ts';

const place = (code: string, name: string, own = name) => ({ code, name, own });
const PLACES = [
  place('AT', 'Austria', 'Österreich'),
  place('DK', 'Denmark', 'Danmark'),
  place('DE', 'Germany', 'Deutschland'),
  place('DE-BY', 'Bayern'),
  place('DE-BY-A', 'Stadt Augsburg'),
  place('DE-BE', 'Berlin'),
  place('JP', 'Japan', '日本'),
  place('UA', 'Ukraine'),
  place('GB-ENG', 'England'),
  place('GB', 'United Kingdom'),
  place('US', 'United States of America'),
  place('US-AL', 'Alabama'),
];

async function given(initial = '') {
  await openWindow({ 'organization.holidayPlaces': () => PLACES });
  const { container } = render(
    <form>
      <HolidayField label="Public holidays of" name="holidays" initial={initial} />
    </form>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Public holidays of');
  const code = () => new FormData(container.querySelector('form') ?? undefined).get('holidays');
  return { field, code };
}

const offered = async () => (await screen.findAllByRole('option')).map(({ textContent }) => textContent);

describe('where the country of public holidays is chosen', () => {
  it.each([
    ['germ', 'Germany', 'DE'],
    ['de', 'Germany', 'DE'],
    ['deutsch', 'Germany', 'DE'],
    ['日本', 'Japan', 'JP'],
    ['augs', 'Germany, Bayern, Stadt Augsburg', 'DE-BY-A'],
    ['de-by', 'Germany, Bayern', 'DE-BY'],
    ['united king', 'United Kingdom', 'GB'],
    ['uk', 'United Kingdom', 'GB'],
    ['us', 'United States', 'US'],
    ['usa', 'United States', 'US'],
  ])('%s finds %s, which Enter takes', async (typed, text, taken) => {
    const { field, code } = await given();
    await user.type(field, typed);
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');
    expect([field.value, code()]).toEqual([text, taken]);
  });

  it('then its region is, by name; Enter alone leaves the whole country', async () => {
    const { field, code } = await given();
    await user.type(field, 'Germany');
    expect(await offered()).toEqual(['Germany, BayernDE-BY', 'Germany, BerlinDE-BE']);
    await screen.findByText(/Days differ by region: Bayern, Berlin\./);
    await user.keyboard('{Enter}');
    expect(code()).toBe('DE');
    await user.type(field, ', berl');
    await user.click(await screen.findByRole('option', { name: /Berlin/ }));
    expect(code()).toBe('DE-BE');
  });

  it.each([
    ['germany', 'Germany', 'DE'],
    ['UNITED STATES', 'United States', 'US'],
  ])('%s is the whole country however it is written', async (typed, text, taken) => {
    const { field, code } = await given();
    await user.type(field, typed);
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');
    expect(code()).toBe(taken);
    await user.tab();
    expect([field.value, code()]).toEqual([text, taken]);
  });

  it('a stored code is shown by its name, and a code that nobody knows stays as it was typed', async () => {
    const { field, code } = await given('DE-BY');
    await expect.poll(() => field.value).toBe('Germany, Bayern');
    await user.clear(field);
    await user.type(field, 'qq');
    expect(code()).toBe('QQ');
  });

  it.each([
    ['IN', /decrees days.*lack days of states.*Edit such days/],
    ['AE', /decrees days/],
    ['SG', /lack some days of later years/],
    ['BR-SP', /lack days of states and cities/],
    ['TR', /end feasts half a day late/],
    ['SA', /weekend there is not Saturday and Sunday/],
  ])('%s says what its tables lack', async (typed, lack) => {
    const { field } = await given();
    await user.type(field, typed);
    await screen.findByText(lack);
  });

  it('most countries say nothing', async () => {
    const { field } = await given();
    await user.type(field, 'AT');
    expect(screen.queryByText(/tables/)).toBeNull();
  });
});
