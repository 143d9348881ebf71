import type { Page } from '@playwright/test';
import { expect, test } from './stage';

const row = (page: Page, tariff: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: tariff, exact: true }) });
const week = (page: Page) => page.getByRole('region', { name: 'What a client pays' });
const save = (page: Page) => page.getByRole('button', { name: 'Save Tariff' }).click();

/** With a script it follows what is typed; without one there is a button. */
async function look(page: Page, javaScriptEnabled: boolean) {
  if (!javaScriptEnabled) await page.getByRole('button', { name: 'Preview' }).click();
}

async function choose(page: Page, kind: RegExp) {
  await page.goto('/settings/tariffs');
  await page.getByRole('link', { name: 'Add Tariff' }).click();
  await page.getByRole('link', { name: kind }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
}

test('a night tariff is made from the screen alone, with its hours', async ({ stage, page, javaScriptEnabled }) => {
  stage.expect(/status of 409/);
  const hall = await stage.signIn(page, 'owner');
  await choose(page, /^Night unlimited/);
  await page.getByLabel('Name', { exact: true }).fill('Night');
  await page.getByLabel('Price in Standard').fill('3000');
  await page.getByLabel('Price in VIP').fill('4000');
  await look(page, javaScriptEnabled!);
  const standard = week(page).getByRole('table', { name: 'Standard' }).first();
  await expect(standard.getByRole('columnheader')).toHaveText(['Hours', 'Every day']);
  await expect(standard.getByRole('row')).toHaveText([
    /Hours/,
    /00:00–08:00\s*₸ 3,000, until 08:00/,
    /08:00–22:00\s*not sold/,
    /22:00–24:00\s*₸ 3,000, until 08:00/,
  ]);
  await expect(week(page)).toContainText('Every day 08:00–22:00 in Standard, VIP: not sold.');
  await expect(week(page)).toContainText('At all hours in Consoles: not sold.');
  // What was typed stands there still.
  await expect(page.getByLabel('Price in VIP')).toHaveValue('4000');
  await page.getByLabel('Friday').uncheck();
  await look(page, javaScriptEnabled!);
  await expect(standard.getByRole('columnheader')).toHaveText(['Hours', 'Mon–Thu', 'Fri', 'Sat', 'Sun']);
  await page.getByLabel('Friday').check();
  await look(page, javaScriptEnabled!);
  await expect(standard.getByRole('columnheader')).toHaveText(['Hours', 'Every day']);
  await stage.shot(page, 'tariff-night');
  await save(page);
  await expect(row(page, 'Night')).toContainText('₸ 3,000 Night');
  await page.goto('/settings/schedules');
  await expect(page.getByRole('row', { name: /^Night/ })).toContainText('Every day, 22:00–08:00');

  // The same hours once more are chosen, not made.
  await choose(page, /^Night unlimited/);
  await page.getByLabel('Name', { exact: true }).fill('Long night');
  await page.getByLabel('Called').fill('Night');
  await page.getByLabel('Price in VIP').fill('5000');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('There are hours with this name already');
  await expect(page.getByLabel('Called')).toHaveValue('Night');
  await page.getByLabel('The night is').selectOption({ label: 'Night' });
  await save(page);
  await expect(row(page, 'Long night')).toContainText('₸ 5,000 Night');
  await hall.open();
  await hall.choose('PC 2');
  await expect(hall.panel).toContainText('Night');
});

test('what was typed into a refused form is all there again', async ({ stage, page, javaScriptEnabled }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await choose(page, /^Multipass by visits/);
  await page.getByLabel('Name', { exact: true }).fill('10 visits & more');
  await page.getByLabel('Number of visits').fill('8');
  await page.getByLabel('One visit lasts at most').fill('90');
  await page.getByLabel('counted in').first().selectOption('minutes');
  await page.getByLabel('Price in VIP').fill('12ooo');
  await page.getByRole('radio', { name: /^Burn/ }).check();
  await page.getByLabel('So long after it was first played').fill('2');
  await page.getByLabel('counted in').nth(2).selectOption('weeks');
  await page.getByLabel('At the end of this day').fill('2027-06-30');
  const whom = page.getByText('Who may buy it, when and where');
  await whom.click();
  await page.getByLabel('Sold to', { exact: true }).selectOption('new_clients');
  await page.getByLabel('Sold at a kiosk, once there is one').first().uncheck();
  const more = page.getByText('Description, group and bonus');
  await more.click();
  await page.getByLabel('Description').fill('Ten evenings');
  await page.getByLabel('Or a new group').fill('Passes');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('“12ooo” is not a price for VIP');
  for (const [label, value] of [
    ['Name', '10 visits & more'],
    ['Number of visits', '8'],
    ['One visit lasts at most', '90'],
    ['Price in VIP', '12ooo'],
    ['Price in Standard', ''],
    ['So long after it was bought', '30'],
    ['So long after it was first played', '2'],
    ['At the end of this day', '2027-06-30'],
    ['Sold to', 'new_clients'],
    ['Description', 'Ten evenings'],
    ['Or a new group', 'Passes'],
  ]) {
    await expect(page.getByLabel(label, { exact: true }).first(), label).toHaveValue(value);
  }
  await expect(page.getByLabel('counted in').first()).toHaveValue('minutes');
  await expect(page.getByLabel('counted in').nth(2)).toHaveValue('weeks');
  await expect(page.getByRole('radio', { name: /^Burn/ })).toBeChecked();
  await expect(page.getByLabel('Sold at the desk').first()).toBeChecked();
  await expect(page.getByLabel('Sold at a kiosk, once there is one').first()).not.toBeChecked();
  await look(page, javaScriptEnabled!);
  await expect(week(page)).toContainText('“12ooo” is not a price for VIP');
  await page.getByLabel('Price in VIP').fill('12000');
  await look(page, javaScriptEnabled!);
  await expect(week(page).getByRole('table', { name: 'VIP' }).first()).toContainText('₸ 12,000');
  await save(page);
  await expect(row(page, '10 visits & more')).toContainText('8 visits of 1 h 30 min');
  await page.getByRole('link', { name: 'Edit 10 visits & more' }).click();
  await expect(page.getByLabel('So long after it was first played')).toHaveValue('14');
  await expect(page.getByLabel('Sold at a kiosk, once there is one').first()).not.toBeChecked();
});

test('hours that overlap are marked, and all tariffs stand beside', async ({ stage, page, javaScriptEnabled }) => {
  await stage.signIn(page, 'owner');
  await choose(page, /^Hour package/);
  await page.getByLabel('Name', { exact: true }).fill('Evening hour');
  await page.getByLabel('Play may begin', { exact: true }).selectOption({ label: 'New hours, entered here' });
  await page.getByLabel('From', { exact: true }).fill('18:00');
  await page.getByLabel('To', { exact: true }).fill('22:00');
  await page.getByLabel('Price in Standard').fill('1200');
  await page.getByText('Other prices at other hours').click();
  await page.getByLabel('Standard, hours 2').fill('700');
  await look(page, javaScriptEnabled!);
  await expect(week(page)).toContainText(
    'Every day 18:00–22:00 in Standard: Evening hour and Always overlap; the price of Evening hour counts.',
  );
  const standard = week(page).getByRole('table', { name: 'Standard' });
  await expect(standard.first().getByRole('row')).toHaveText([
    /Hours\s*Every day/,
    /00:00–18:00\s*₸ 700/,
    /18:00–22:00\s*₸ 1,200\s*overlap/,
    /22:00–24:00\s*₸ 700/,
  ]);
  await week(page).getByText('All tariffs, with this one as it is now').click();
  await expect(standard.last()).toContainText('Evening hour ₸ 1,200');
  await expect(standard.last()).toContainText('1 hour ₸ 900');
  await save(page);
  await page.getByRole('link', { name: 'Edit Evening hour' }).click();
  await expect(week(page)).toContainText('the price of Evening hour counts');
  // It becomes one of another kind.
  await page.getByText('Kind: Hour package. Make it another one').click();
  await page.getByRole('link', { name: 'Pay by the minute' }).click();
  await expect(page.getByText('Kind: Pay by the minute')).toBeVisible();
  await expect(page.getByLabel('Price in Standard')).toHaveValue('1,200');
  await save(page);
  await expect(row(page, 'Evening hour')).toContainText('By the minute');
});
