import type { Page } from '@playwright/test';
import { expect, test, wall } from './stage';

const row = (page: Page, tariff: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: tariff, exact: true }) });
const save = (page: Page) => page.getByRole('button', { name: 'Save Tariff' }).click();

test('a new tariff is sold where it has a price', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await page.goto('/settings/tariffs');
  await expect(row(page, '5 hours')).toContainText('₸ 5,500');
  await page.getByRole('link', { name: 'Add Tariff' }).click();
  await page.getByRole('link', { name: /^Hour package/ }).click();
  await page.getByLabel('Name', { exact: true }).fill('Night');
  await page.getByLabel('Playing time').fill('8');
  await page.getByLabel('counted in').first().selectOption({ label: 'hours' });
  await page.getByLabel('Most at once').fill('1');
  await page.getByRole('radio', { name: /^Burn/ }).check();
  await page.getByLabel('Price in VIP').fill('4 000');
  await page.getByLabel('Price in Consoles').fill('0');
  await save(page);
  await expect(row(page, 'Night')).toHaveText(/8 h.*—.*₸ 4,000.*Free.*1.*Burn/);
  await expect(page.getByLabel('Name', { exact: true })).toHaveCount(0);

  await hall.open();
  await hall.choose('PC 2');
  await expect(hall.panel).toContainText('Not sold in Standard');
});

test('a price that is none is refused with its zone and what was typed; a good one is saved', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/tariffs');
  await page.getByRole('link', { name: 'Edit 1 hour', exact: true }).click();
  await expect(page.getByLabel('Price in Standard')).toHaveValue('900');
  await page.getByLabel('Price in VIP').fill('14oo');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('“14oo” is not a price for VIP. Enter it as in 1,350.');
  await expect(page.getByLabel('Price in VIP')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Price in VIP')).toHaveValue('14oo');
  await page.getByLabel('Price in VIP').fill('1,500');
  await page.getByLabel('Price in Consoles').fill('');
  await save(page);
  await expect(row(page, '1 hour')).toHaveText(/₸ 900.*₸ 1,500.*—/);
});

test('tariffs are put in order, archived and restored', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await page.goto('/settings/tariffs');
  const names = page.getByRole('rowheader');
  await expect(names).toHaveText(['1 hour', '3 hours', '5 hours', '30 minutes']);
  await page.getByRole('button', { name: 'Move 30 minutes up' }).click();
  await expect(names).toHaveText(['1 hour', '3 hours', '30 minutes', '5 hours']);
  await page.getByRole('button', { name: 'Archive 3 hours' }).click();
  await expect(names).toHaveText(['1 hour', '30 minutes', '5 hours']);
  const archived = page.getByRole('region', { name: 'Archived tariffs' });
  await expect(archived).toContainText('3 hours');
  await archived.getByRole('button', { name: 'Restore 3 hours' }).click();
  await expect(names).toHaveText(['1 hour', '3 hours', '30 minutes', '5 hours']);
  await expect(archived).toBeHidden();
});

test('who may not change tariffs does not see the price list', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  await stage.signIn(page, 'cashier');
  await page.goto('/settings/tariffs');
  await expect(page.getByRole('heading', { name: 'Not allowed' })).toBeVisible();
});

test('a night lasts until its hours end, and is greyed before them', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await page.goto('/settings/schedules?do=add');
  await page.getByLabel('Name', { exact: true }).fill('Dark');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
    await page.getByLabel(day).check();
  }
  const [from, to] = [wall(600), wall(610)];
  await page.getByLabel('1. From').fill(from);
  await page.getByLabel('1. To').fill(to);
  await page.getByRole('button', { name: 'Save Schedule' }).click();
  await expect(page.getByText('Dark', { exact: true })).toBeVisible();

  await page.goto('/settings/tariffs?do=add');
  await page.getByRole('link', { name: /^Night unlimited/ }).click();
  await page.getByLabel('Name', { exact: true }).fill('Until dawn');
  await page.getByLabel('Price in Standard').fill('3000');
  await page.getByLabel('The night is').selectOption({ label: `Dark (Every day, ${from}–${to})` });
  await expect(page.getByLabel('From', { exact: true })).toBeHidden();
  await save(page);
  await expect(row(page, 'Until dawn')).toContainText('₸ 3,000 Dark');

  await hall.open();
  await hall.choose('PC 2');
  await expect(hall.panel).toContainText('Not played at this hour; next from');
});
