import type { Page } from '@playwright/test';
import { Hall } from './hall';
import { expect, test } from './stage';

const row = (page: Page, discount: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: discount, exact: true }) });
const save = (page: Page) => page.getByRole('button', { name: 'Save Discount' }).click();

async function addAutumn(page: Page) {
  await page.goto('/settings/discounts');
  await page.getByRole('link', { name: 'Add Discount' }).click();
  const add = page.getByRole('region', { name: 'Add Discount' });
  await add.getByLabel('Name', { exact: true }).fill('Autumn');
  await add.getByLabel('Percent off').fill('10');
  await add.getByLabel('1 hour', { exact: true }).check();
  await save(page);
  await expect(row(page, 'Autumn')).toHaveText(/10 %.*1 hour.*Everybody.*Always/);
}

test('a discount comes off by itself and stands on its own line', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await addAutumn(page);
  await hall.open();
  await hall.choose('PC 2');
  await hall.offer('1 hour');
  await expect(hall.panel.getByText('Autumn, 10 %')).toBeVisible();
  await expect(hall.panel.getByText('− ₸ 90')).toBeVisible();
  await expect(hall.panel.locator('[data-total]')).toHaveText('₸ 810');
  await hall.seat('PC 2', '1 hour');
  await page.goto('/transactions');
  await page.getByRole('row').filter({ hasText: 'Tariff' }).getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Sold' })).toContainText('Autumn, 10 %− ₸ 90');
});

test('a discount off nothing is refused, and one is archived and restored', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/discounts?do=add');
  const add = page.getByRole('region', { name: 'Add Discount' });
  await add.getByLabel('Name', { exact: true }).fill('Nothing');
  await add.getByLabel('Percent off').fill('10');
  await save(page);
  await expect(page.getByRole('alert')).toHaveText('Choose at least one tariff, or a group of tariffs.');
  if (Hall.alive) await expect(add.getByLabel('Name', { exact: true })).toHaveValue('Nothing');
  await addAutumn(page);
  await page.getByRole('button', { name: 'Archive Autumn' }).click();
  const archived = page.getByRole('region', { name: 'Archived discounts' });
  await archived.getByRole('button', { name: 'Restore Autumn' }).click();
  await expect(row(page, 'Autumn')).toContainText('10 %');
  await expect(archived).toBeHidden();
});
