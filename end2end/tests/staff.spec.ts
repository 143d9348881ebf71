import type { Page } from '@playwright/test';
import { expect, test } from './stage';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function signInAs(page: Page, login: string, password: string) {
  await page.getByLabel('Login', { exact: true }).fill(login);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
}

test('an owner hires somebody, gives a new password, and shuts them out', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/staff');
  await expect(row(page, 'Timur')).toContainText('Cashier');

  await test.step('a short password is refused', async () => {
    await page.getByRole('link', { name: 'Add person' }).click();
    const form = region(page, 'Add person');
    await form.getByLabel('Name', { exact: true }).fill('Aruzhan');
    await form.getByLabel('Login', { exact: true }).fill('Aru');
    await form.getByLabel('First password').fill('short');
    await form.getByRole('checkbox', { name: 'Cashier', exact: true }).check();
    await press(page, 'Add');
    await expect(page.getByRole('alert')).toHaveText('A password has at least 10 letters.');
  });

  await test.step('a long one hires', async () => {
    const form = region(page, 'Add person');
    await form.getByLabel('Name', { exact: true }).fill('Aruzhan');
    await form.getByLabel('Login', { exact: true }).fill('Aru');
    await form.getByLabel('First password').fill('first of many');
    await form.getByRole('checkbox', { name: 'Cashier', exact: true }).check();
    await press(page, 'Add');
    await expect(page).toHaveURL('/settings/staff');
    await expect(row(page, 'Aruzhan')).toContainText(/aru.*Cashier.*Active/);
  });

  await test.step('a new password', async () => {
    await page.getByRole('link', { name: 'Edit Aruzhan' }).click();
    await region(page, 'Reset password').getByLabel('New password').fill('second of many');
    await press(page, 'Reset password');
    await expect(page).toHaveURL('/settings/staff');
  });

  await test.step('disabled', async () => {
    await page.getByRole('link', { name: 'Edit Aruzhan' }).click();
    await press(page, 'Disable');
    await expect(row(page, 'Aruzhan')).toContainText('Disabled');
  });
});

test('the last Owner stays Owner', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'owner');
  await page.goto('/settings/staff');
  const owner = page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'Owner', exact: true }) });
  await owner.getByRole('link', { name: /^Edit / }).click();
  await expect(page.getByRole('button', { name: 'Disable', exact: true })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Owner', exact: true }).uncheck();
  await press(page, 'Save');
  await expect(page.getByRole('alert')).toHaveText('This is the last Owner. Make somebody else Owner in all clubs first.');
});

test('a role is put together from rights and brings what they need', async ({ stage, page }) => {
  await stage.signIn(page, 'owner');
  await page.goto('/settings/roles');
  await expect(row(page, 'Owner')).toContainText('Everything');
  await page.getByRole('link', { name: 'Add role' }).click();
  await region(page, 'Add role').getByLabel('Name', { exact: true }).fill('Refunds');
  await page.getByRole('checkbox', { name: 'Give money back' }).check();
  await press(page, 'Add');
  await expect(row(page, 'Refunds')).toContainText('See the hall · End sessions · Give money back');

  await page.getByRole('link', { name: 'Edit Refunds' }).click();
  await press(page, 'Delete role');
  await expect(row(page, 'Refunds')).toHaveCount(0);

  await page.getByRole('link', { name: 'Edit Cashier' }).click();
  await expect(page.getByText('One person holds this role. Give them another one first.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete role', exact: true })).toBeDisabled();
});

test('who may not edit staff does not see staff and roles', async ({ stage, page }) => {
  stage.expect(/status of 403/);
  await stage.signIn(page, 'admin');
  await page.goto('/settings/staff');
  await expect(page.getByRole('heading', { name: 'Not allowed' })).toBeVisible();
});

test('everybody changes their own password, and signs in with it', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'cashier');
  await page.goto('/account');
  await expect(page.getByRole('heading', { name: 'Account', level: 1 })).toBeVisible();
  const change = async (old: string) => {
    await page.getByLabel('Old password').fill(old);
    await page.getByLabel('New password').fill('chosen by timur');
    await press(page, 'Change password');
  };
  await change('not my password');
  await expect(page.getByRole('alert')).toHaveText('The old password is not right.');
  await change('cashier-demo');
  await expect(page).toHaveURL('/login');
  await signInAs(page, 'cashier', 'chosen by timur');
  await expect(page).toHaveURL('/hall');
});

test('signing out everywhere ends the sign-ins of all browsers', async ({ stage, page }) => {
  stage.expect(/status of 401/);
  const elsewhere = await stage.colleague('cashier');
  await stage.signIn(page, 'cashier');
  await page.goto('/account');
  await press(page, 'Sign out everywhere');
  await expect(page).toHaveURL('/login');
  await elsewhere.page.goto('/hall');
  await expect(elsewhere.page).toHaveURL('/login');
});
