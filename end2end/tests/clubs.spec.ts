import type { Page } from '@playwright/test';
import { Hall } from './hall';
import { expect, test } from './stage';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const rail = (page: Page) => page.getByRole('banner');

/** Opens one more club, like the one there is. */
async function openClub(page: Page, name: string) {
  await page.goto('/settings/clubs');
  const form = region(page, 'Open one more club');
  await expect(form.getByLabel('Country')).toHaveValue('KZ');
  await form.getByLabel('Name', { exact: true }).fill(name);
  await form.getByLabel('Copy settings from').selectOption({ label: 'Nebula, Almaty' });
  await press(page, 'Open club');
  await expect(row(page, name)).toBeVisible();
}

/** By the menu in the rail. */
async function switchTo(hall: Hall, club: string) {
  await rail(hall.page).locator('summary').click();
  await hall.load(() => rail(hall.page).getByRole('button', { name: club, exact: true }).click());
  await expect(hall.page).toHaveURL('/hall');
  await expect(rail(hall.page).locator('summary')).toContainText(club);
}

test('an owner opens a second club, sets it up, and goes back to the first', async ({ stage, page }) => {
  const hall = await stage.signIn(page, 'owner');
  await expect(rail(page)).toContainText('Nebula, Almaty');
  await expect(rail(page).locator('summary')).toHaveCount(0);
  await openClub(page, 'Nebula, Astana');
  await expect(row(page, 'Nebula, Astana')).toHaveText(/Kazakhstan.*Asia\/Almaty.*0.*3/);
  await expect(row(page, 'Nebula, Almaty')).toContainText('44');

  await test.step('the new club is empty', async () => {
    await hall.open();
    await switchTo(hall, 'Nebula, Astana');
    await expect(page.getByRole('main')).toContainText('No zones yet.');
    await expect(hall.cards).toHaveCount(0);
    await expect(hall.shift).toHaveText('No open shift');
  });

  await test.step('its first zone has the name that the first club has too', async () => {
    await page.getByRole('link', { name: 'Add the first one' }).click();
    const form = region(page, 'Add zone');
    await form.getByLabel('Name', { exact: true }).fill('VIP');
    await press(page, 'Add zone');
    await expect(region(page, 'VIP')).toContainText('No devices yet.');
    await expect(region(page, 'Standard')).toHaveCount(0);
  });

  await test.step('the first club is as it was', async () => {
    await hall.open();
    await switchTo(hall, 'Nebula, Almaty');
    await expect(hall.cards).toHaveCount(44);
    await expect(hall.shift).toContainText('Shift 1');
    await page.goto('/sessions');
    await expect(page.getByRole('main').getByRole('rowheader').first()).toBeVisible();
  });
});

test('a name that is taken is refused, with what was typed', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/clubs');
  const form = region(page, 'Open one more club');
  await form.getByLabel('Name', { exact: true }).fill('Nebula, Astana');
  await form.getByLabel('Time zone').fill('Moon/Tranquility');
  await press(page, 'Open club');
  await expect(page.getByRole('alert')).toHaveText(
    '“Moon/Tranquility” is not a time zone. Enter it as in Asia/Almaty.',
  );
  await expect(form.getByLabel('Time zone')).toHaveValue('Moon/Tranquility');
  await form.getByLabel('Name', { exact: true }).fill('Nebula, Almaty');
  await form.getByLabel('Time zone').fill('Asia/Almaty');
  await press(page, 'Open club');
  await expect(page.getByRole('alert')).toHaveText('This name is taken already. Choose another one.');
});

test('who has a role in one club only does not see the other', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await openClub(page, 'Nebula, Astana');

  await test.step('the owner gives the cashier a role in the first club alone', async () => {
    await page.goto('/settings/staff');
    await expect(row(page, 'Timur')).toContainText('Cashier in all clubs');
    await page.getByRole('link', { name: 'Edit Timur' }).click();
    await page.getByRole('checkbox', { name: 'Cashier in all clubs', exact: true }).uncheck();
    await page.getByRole('checkbox', { name: 'Cashier in Nebula, Almaty', exact: true }).check();
    await press(page, 'Save');
    await expect(row(page, 'Timur')).toContainText('Cashier in Nebula, Almaty');
  });

  const theirs = await stage.colleague('cashier');
  await expect(theirs.cards).toHaveCount(44);
  await expect(rail(theirs.page)).toContainText('Nebula, Almaty');
  await expect(rail(theirs.page).locator('summary')).toHaveCount(0);
  await expect(theirs.page.getByText('Nebula, Astana')).toHaveCount(0);

  await test.step('with a role in both they choose', async () => {
    await page.getByRole('link', { name: 'Edit Timur' }).click();
    await page.getByRole('checkbox', { name: 'Cashier in Nebula, Astana', exact: true }).check();
    await press(page, 'Save');
    await expect(row(page, 'Timur')).toContainText('Cashier in Nebula, Astana');
    await theirs.open();
    await switchTo(theirs, 'Nebula, Astana');
    await expect(theirs.cards).toHaveCount(0);
  });
});

test('who may not open clubs does not see the page of clubs', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  await stage.signIn(page, 'admin');
  await page.goto('/settings/clubs');
  await expect(page.getByRole('heading', { name: 'Not allowed' })).toBeVisible();
});
