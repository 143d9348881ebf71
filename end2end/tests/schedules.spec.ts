import type { Page } from '@playwright/test';
import { expect, test } from './stage';

const row = (page: Page, schedule: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: schedule, exact: true }) });
const form = (page: Page, name: string) => page.getByRole('region', { name });
const save = (page: Page) => page.getByRole('button', { name: 'Save Schedule' }).click();

async function addNights(page: Page) {
  await page.goto('/settings/schedules');
  await expect(row(page, 'Always')).toContainText('Every day, round the clock');
  await page.getByRole('link', { name: 'Add Schedule' }).click();
  const add = form(page, 'Add Schedule');
  await add.getByLabel('Name', { exact: true }).fill('Nights');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Sunday']) await add.getByLabel(day, { exact: true }).uncheck();
  await add.getByLabel('1. From').fill('22:00');
  await add.getByLabel('1. To').fill('06:00');
  await add.getByLabel('Also on these days Day 1').fill('2030-12-31');
  await add.getByLabel('Not on these days Day 1').fill('2031-01-03');
  await save(page);
  await expect(row(page, 'Nights')).toContainText('Fri, Sat, 22:00–06:00; also 31 Dec 2030; not 3 Jan 2031');
  await expect(page.getByRole('button', { name: 'Save Schedule' })).toHaveCount(0);
}

test('a schedule is made, said in words and changed', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await addNights(page);
  await page.getByRole('link', { name: 'Edit Nights', exact: true }).click();
  const edit = form(page, 'Edit Nights');
  await expect(edit.getByLabel('1. From')).toHaveValue('22:00');
  await expect(edit.getByLabel('Friday', { exact: true })).toBeChecked();
  await edit.getByLabel('Also on these days Day 1').fill('');
  await edit.getByLabel('Sunday', { exact: true }).check();
  await edit.getByLabel('2. From').fill('12:00');
  await edit.getByLabel('2. To').fill('14:00');
  await edit.getByLabel('Last day').fill('2031-06-30');
  await save(page);
  await expect(row(page, 'Nights')).toContainText('Fri–Sun, 12:00–14:00, 22:00–06:00; not 3 Jan 2031; until 30 Jun 2031');
});

test('what could never hold is refused, and says what to do', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/schedules?do=add');
  const add = form(page, 'Add Schedule');
  await add.getByLabel('Name', { exact: true }).fill('Never');
  await save(page);
  await expect(page.getByRole('alert')).toHaveText('Enter from when to when: a schedule has at least one interval.');
  await add.getByLabel('Name', { exact: true }).fill('Never');
  await add.getByLabel('1. From').fill('22:00');
  await save(page);
  await expect(page.getByRole('alert')).toHaveText('“22:00”–“” is no interval. Enter both times as in 22:00 and 06:00.');
});

test('schedules are archived and restored', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await addNights(page);
  await page.getByRole('button', { name: 'Archive Nights' }).click();
  const archived = page.getByRole('region', { name: 'Archived schedules' });
  await expect(archived).toContainText('Nights');
  await expect(row(page, 'Nights')).toHaveCount(0);
  await archived.getByRole('button', { name: 'Restore Nights' }).click();
  await expect(row(page, 'Nights')).toContainText('22:00–06:00');
  await expect(archived).toBeHidden();
});

test('who may not change tariffs sees no schedules', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  await stage.signIn(page, 'cashier');
  await page.goto('/settings/schedules');
  await expect(page.getByRole('heading', { name: 'Not allowed' })).toBeVisible();
});
