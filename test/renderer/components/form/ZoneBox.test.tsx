import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FieldFrame } from '../../../../renderer/components/form/FieldFrame.tsx';
import { ZoneBox } from '../../../../renderer/components/form/ZoneBox.tsx';
import { user } from '../../support/openWindow.ts';

it('Escape leaves the zone as it was chosen', async () => {
  let zone = 'Europe/Lisbon';
  render(
    <FieldFrame label="Zone">
      <ZoneBox value={zone} onChange={(chosen) => (zone = chosen)} />
    </FieldFrame>,
  );
  screen.getByRole('combobox', { name: 'Zone' }).focus();
  await user.keyboard('{Escape}');
  expect(zone).toBe('Europe/Lisbon');
});
