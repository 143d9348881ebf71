import type { Page } from '@playwright/test';
import { expect, test } from './stage';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for' });

async function search(page: Page, words: string) {
  await field(page).fill(words);
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue(words);
  await expect(page).toHaveURL(/\?q=/);
}

test('what is looked for is found in groups, and each leads to its place', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { name: 'Search', level: 1 })).toBeVisible();
  await expect(region(page, 'Pages').getByRole('link', { name: 'Tariffs', exact: true })).toBeVisible();

  await search(page, 'pc 3');
  const device = region(page, 'Devices').getByRole('listitem').filter({ has: page.getByRole('link', { name: 'PC 3', exact: true }) });
  await expect(device).toContainText('Standard · Unknown Guest');
  await expect(region(page, 'Sessions').getByRole('link', { name: 'Unknown Guest, PC 3', exact: true })).toBeVisible();
  await device.getByRole('link').click();
  await expect(hall.panel.getByRole('heading', { level: 2, name: 'PC 3', exact: true })).toBeVisible();

  await page.goto('/search?q=tim');
  await region(page, 'Staff').getByRole('link', { name: 'Timur' }).click();
  await expect(page.getByRole('region', { name: 'Timur', exact: true })).toBeVisible();

  await page.goto('/search?q=longest+pause');
  await region(page, 'Pages').getByRole('link', { name: 'Longest pause' }).click();
  await expect(page.getByLabel('Longest pause, in minutes')).toBeVisible();
});

test('what nothing is like is said in words, and every letter means itself', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  for (const words of ['%', '_', 'nobody of this name']) {
    await page.goto('/search');
    await search(page, words);
    await expect(page.getByText(`Nothing is like “${words}”.`)).toBeVisible();
  }
});

test('nobody finds what they may not see', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  await page.goto('/search?q=pc+3');
  await expect(region(page, 'Devices')).toBeVisible();
  await expect(region(page, 'Sessions')).toHaveCount(0);
  await page.goto('/search?q=dana');
  await expect(page.getByText('Nothing is like “dana”.')).toBeVisible();
});

test('the shortcuts stand on the page', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  await page.goto('/search#shortcuts');
  const row = region(page, 'Shortcuts').getByRole('row').filter({ hasText: 'Filter the hall' });
  await expect(row).toContainText('In the hall');
  await expect(row.getByRole('rowheader')).toHaveText('F');
});
