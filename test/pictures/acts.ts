import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { RunningDesk } from '../support/launchDesk.ts';
import { rowOf } from '../support/queuePage.ts';

// What a person does until a screen looks as on its picture.

export const select = (caseNumber: string) => async (page: Page) => {
  await rowOf(page, caseNumber).click();
};

export const open = (caseNumber: string) => async (page: Page) => {
  await select(caseNumber)(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

export const palette = async (page: Page) => {
  await select('48291')(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('esc');
  await expect(page.getByRole('option').first()).toBeVisible();
};

export const drafting = async (page: Page) => {
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('button', { name: /Agent status changes/ }).click();
  await page.getByLabel('Organization ID').focus();
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(page.getByText('S2 High')).toBeVisible();
};

export const importing = async (page: Page, { app }: RunningDesk) => {
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    resolve(import.meta.dirname, '../fixtures/data/servicenow-incidents.csv'),
  );
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('>import');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').first().fill('Europe/Lisbon');
  await page.getByRole('option', { name: 'Europe/Lisbon' }).click();
  await expect(dialog.getByRole('button', { name: 'Import 445 cases' })).toBeEnabled();
};

export const escalating = async (page: Page) => {
  await select('48268')(page);
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toContainText('All six fields present');
};

export const escalatingWithGaps = async (page: Page) => {
  await escalating(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Customer region/country').fill('');
  await dialog.getByLabel('Business impact / urgency rationale').fill('');
  await expect(dialog).toContainText('2 of 6 fields missing');
};

export const changingSeverity = async (page: Page) => {
  await select('48247')(page);
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: 'Change severity' })).toBeVisible();
};

export const givingNotice = async (page: Page) => {
  await open('48239')(page);
  await page.getByRole('button', { name: 'Give closure notice' }).click();
  await expect(page.getByRole('dialog', { name: 'Give closure notice' })).toBeVisible();
};

export const customers = async (page: Page) => {
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: /^Customers/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Donaulicht/ })).toBeVisible();
};

export const customer = async (page: Page) => {
  await customers(page);
  await page.getByRole('button', { name: /Donaulicht/ }).click();
  await expect(page.getByRole('heading', { name: 'Closed days' })).toBeVisible();
};

export const reviewing = async (page: Page) => {
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: /^Severity 1 Critical, Over/ })).toBeFocused();
};

export const reviewingThen = async (page: Page) => {
  await reviewing(page);
  await page.getByRole('figure', { name: 'Reopenings' }).scrollIntoViewIfNeeded();
};

export const exporting = async (page: Page) => {
  await reviewing(page);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Export the review' })).toBeVisible();
};

export const markTwo = async (page: Page) => {
  for (const key of ['x', 'j', 'x']) await page.keyboard.press(key);
};

export const tryingMove = async (page: Page) => {
  await reviewing(page);
  await page.keyboard.press('j');
  await markTwo(page);
  await page.keyboard.press('Alt+w');
  await page.getByRole('dialog').getByLabel('To').fill('KT');
  await expect(page.getByRole('row', { name: /^Open cases of KT/ })).toBeVisible();
};

export const marking = async (page: Page) => {
  await select('48291')(page);
  await markTwo(page);
  await expect(page.getByText('What can be done to all')).toBeVisible();
};
