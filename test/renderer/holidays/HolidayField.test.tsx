import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HolidayField } from '../../../renderer/holidays/HolidayField.tsx';
import { openWindow, user } from '../support/openWindow.ts';

const REGIONS = [
  { code: 'GB-ENG', name: 'England' },
  { code: 'GB-NIR', name: 'Northern Ireland' },
  { code: 'GB-SCT', name: 'Scotland' },
];

async function chooses(code: string): Promise<void> {
  await openWindow({
    'organization.regions': () => REGIONS,
  });
  render(<HolidayField label="Public holidays of" />);
  await user.type(screen.getByLabelText('Public holidays of'), code);
}

describe('where the country of public holidays is chosen', () => {
  it('the regions are named that have days of their own, and suggested by code and name', async () => {
    await chooses('gb');
    await screen.findByText(
      /Days differ by region: GB-ENG England, GB-NIR Northern Ireland, GB-SCT Scotland\./,
    );
    const suggested = await screen.findAllByRole('option');
    expect(suggested.map(({ textContent }) => textContent)).toEqual([
      'GB-ENGEngland',
      'GB-NIRNorthern Ireland',
      'GB-SCTScotland',
    ]);
  });

  it.each([
    ['IN', /decrees days.*lack days of states.*Edit such days/],
    ['AE', /decrees days/],
    ['SG', /lack some days of later years/],
    ['BR-SP', /lack days of states and cities/],
    ['TR', /end feasts half a day late/],
    ['SA', /weekend there is not Saturday and Sunday/],
  ])('%s says what its tables lack', async (code, lack) => {
    await chooses(code);
    await screen.findByText(lack);
  });

  it('most countries say nothing', async () => {
    await chooses('AT');
    expect(screen.queryByText(/tables/)).toBeNull();
  });
});
