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
  await page.getByLabel('Name of these hours').fill('Night');
  await page.getByLabel('Price in VIP').fill('5000');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('There are hours with this name already');
  await expect(page.getByLabel('Name of these hours')).toHaveValue('Night');
  await page.getByLabel('The night is').selectOption({ label: 'Night (Every day, 22:00–08:00)' });
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
  await page.getByRole('button', { name: 'Pay by the minute' }).click();
  await expect(page.getByText('Kind: Pay by the minute')).toBeVisible();
  await expect(page.getByLabel('Price in Standard')).toHaveValue('1,200');
  await save(page);
  await expect(row(page, 'Evening hour')).toContainText('By the minute');
});

test('each field that is wrong says so, all at once', async ({ stage, page, javaScriptEnabled }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await choose(page, /^Night unlimited/);
  const [name, to, price] = [
    page.getByLabel('Name', { exact: true }),
    page.getByLabel('To', { exact: true }),
    page.getByLabel('Price in Standard'),
  ];
  await to.fill('22:00');
  await save(page);
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('3 fields are not right yet');
  for (const [field, words] of [
    [name, 'Enter a name of 1 to 60 letters.'],
    [to, 'These hours end when they begin.'],
    [price, 'No price in any zone: it would not be sold anywhere.'],
  ] as const) {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(words));
    await expect(summary).toContainText(words);
  }
  // The first of the form has the keyboard, and the summary leads to the others.
  await expect(to).toBeFocused();
  await stage.shot(page, 'tariff-wrong');
  await summary.getByRole('link', { name: /No price in any zone/ }).click();
  if (javaScriptEnabled) await expect(price).toBeFocused();
  await name.fill('Night');
  await to.fill('08:00');
  await price.fill('3ooo');
  if (javaScriptEnabled) await expect(summary).toBeHidden();
  await save(page);
  await expect(summary).toContainText('One field is not right yet');
  await expect(price).toHaveAccessibleDescription(/“3ooo” is not a price for Standard/);
  await expect(name).not.toHaveAttribute('aria-invalid');
  await price.fill('3000');
  await save(page);
  await expect(row(page, 'Night')).toContainText('₸ 3,000 Night');
});

test('hours that end before they begin are meant to, or refused', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await choose(page, /^Hour package/);
  await page.getByLabel('Name', { exact: true }).fill('Evening hour');
  await page.getByLabel('Play may begin', { exact: true }).selectOption({ label: 'New hours, entered here' });
  await page.getByLabel('From', { exact: true }).fill('18:00');
  await page.getByLabel('To', { exact: true }).fill('02:00');
  await page.getByLabel('Price in Standard').fill('1200');
  await save(page);
  await expect(page.getByLabel('To', { exact: true })).toHaveAccessibleDescription(/end before they begin/);
  await page.getByLabel('They end on the next day, past midnight').check();
  await save(page);
  await expect(row(page, 'Evening hour')).toContainText('₸ 1,200 Evening hour');
});

test('another kind keeps what was typed', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await choose(page, /^Hour package/);
  await page.getByLabel('Name', { exact: true }).fill('All night');
  await page.getByLabel('Price in VIP').fill('4000');
  await page.getByText('Description, group and bonus').click();
  await page.getByLabel('Description').fill('Until the morning');
  await page.getByText('Kind: Hour package. Make it another one').click();
  await page.getByRole('button', { name: 'Night unlimited' }).click();
  await expect(page.getByText('Kind: Night unlimited')).toBeVisible();
  for (const [label, value] of [
    ['Name', 'All night'],
    ['Price in VIP', '4000'],
    ['Price in Standard', ''],
    ['Description', 'Until the morning'],
    ['From', '22:00'],
    ['To', '08:00'],
  ]) {
    await expect(page.getByLabel(label, { exact: true }), label).toHaveValue(value);
  }
  await expect(page.getByLabel('Friday')).toBeChecked();
  // A visit is one, however long it was: nothing is asked of its rest.
  await page.getByText('Kind: Night unlimited. Make it another one').click();
  await page.getByRole('button', { name: 'Multipass by visits' }).click();
  await expect(page.getByLabel('Number of visits')).toHaveValue('10');
  await expect(page.getByText('the unused time is')).toHaveCount(0);
  await save(page);
  await expect(row(page, 'All night')).toContainText('10 visits of 5 h');
  await expect(row(page, 'All night')).toContainText('₸ 4,000');
});

test('a night that is edited shows its hours, and who else has them', async ({ stage, page, javaScriptEnabled }) => {
  await stage.signIn(page, 'owner');
  for (const name of ['Night', 'Long night']) {
    await choose(page, /^Night unlimited/);
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Price in Standard').fill('3000');
    if (name !== 'Night') {
      await page.getByLabel('The night is').selectOption({ label: 'Night (Every day, 22:00–08:00)' });
      await expect(page.getByLabel('From', { exact: true })).toBeHidden();
    }
    await save(page);
    await expect(row(page, name)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Edit Night', exact: true }).click();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('22:00');
  await expect(page.getByText('Used by Long night too. What is changed here changes there.')).toBeVisible();
  await page.getByLabel('To', { exact: true }).fill('09:00');
  await look(page, javaScriptEnabled!);
  await expect(week(page).getByRole('table', { name: 'Standard' }).first()).toContainText('until 09:00');
  await stage.shot(page, 'tariff-night-edited');
  await save(page);
  await expect(page.getByLabel('To', { exact: true })).toHaveCount(0);
  await page.goto('/settings/schedules');
  await expect(page.getByRole('row', { name: /^Night/ })).toContainText('Every day, 22:00–09:00');
});

test('the week of all tariffs is seen without editing one', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await page.goto('/settings/tariffs');
  await page.getByRole('link', { name: 'Show the week of all tariffs' }).click();
  const all = page.getByRole('region', { name: 'What is on offer, hour by hour' });
  await expect(all).toContainText(/Next week: Mon \d+ \w+ – Sun \d+ \w+/);
  await expect(all.getByRole('table', { name: 'Standard' })).toContainText('1 hour ₸ 900');
  await expect(all.getByRole('table', { name: 'VIP' })).toContainText('1 hour ₸ 1,400');
  await stage.shot(page, 'tariffs-week');
  await all.getByRole('link', { name: 'Close' }).click();
  await expect(all).toHaveCount(0);
});
