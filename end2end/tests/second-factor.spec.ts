import type { Page } from '@playwright/test';
import { App } from './authenticator';
import { expect, test, type Stage } from './stage';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What the account says of the second factor. */
const fact = (page: Page, name: string) =>
  region(page, 'Second factor')
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd');

const WRONG = 'This code is not right. Enter the one that the app shows now, each only once.';

async function signInAs(page: Page, login: string, password: string) {
  await page.goto('/login');
  await page.getByLabel('Login', { exact: true }).fill(login);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
}

async function enterCode(page: Page, code: string) {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await press(page, 'Sign in');
}

async function signOut(page: Page) {
  await press(page, 'Sign out');
  await expect(page).toHaveURL('/login');
}

/** Begins on the page of one's own account: the app has the secret. */
async function begin(stage: Stage, page: Page): Promise<App> {
  await page.goto('/account');
  await expect(region(page, 'Second factor')).toContainText('You sign in with the password alone.');
  await page.getByLabel('Your password').fill('cashier-demo');
  await press(page, 'Switch on');
  await expect(page.getByRole('img', { name: 'QR code for the app' })).toBeVisible();
  return new App(stage, await fact(page, 'Secret').innerText());
}

/** The recovery codes on the page that shows them, once. */
async function keepCodes(page: Page): Promise<string[]> {
  await expect(page.getByRole('heading', { name: 'Recovery codes', level: 1 })).toBeVisible();
  const codes = await region(page, 'Recovery codes').getByRole('listitem').allInnerTexts();
  expect(codes).toHaveLength(10);
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await expect(page).toHaveURL('/account');
  await expect(fact(page, 'Recovery codes left')).toHaveText('10');
  return codes;
}

async function confirm(page: Page, code: string) {
  await page.getByLabel('First code').fill(code);
  await press(page, 'Confirm');
}

test('somebody switches it on, and signs in with a code or a recovery code, each once', async ({ stage, page }) => {
  stage.expect(/status of 401/);
  await stage.signIn(page, 'cashier');
  const app = await begin(stage, page);

  await test.step('a wrong code is refused', async () => {
    await confirm(page, 'no code');
    await expect(page.getByRole('alert')).toHaveText(WRONG);
  });

  const first = app.shows();
  await confirm(page, first);
  const codes = await keepCodes(page);
  await signOut(page);

  await test.step('the password alone opens nothing', async () => {
    await signInAs(page, 'cashier', 'cashier-demo');
    await expect(page).toHaveURL('/login/code');
    await page.goto('/hall');
    await expect(page).toHaveURL('/login');
  });

  await test.step('a code that was used is refused, the next one signs in', async () => {
    await page.goto('/login/code');
    await enterCode(page, first);
    await expect(page.getByRole('alert')).toHaveText(WRONG);
    await app.wait();
    await enterCode(page, app.shows());
    await expect(page).toHaveURL('/hall');
    await signOut(page);
  });

  await test.step('a recovery code signs in once', async () => {
    await signInAs(page, 'cashier', 'cashier-demo');
    await enterCode(page, codes[0]);
    await expect(page).toHaveURL('/hall');
    await page.goto('/account');
    await expect(fact(page, 'Recovery codes left')).toHaveText('9');
    await signOut(page);
    await signInAs(page, 'cashier', 'cashier-demo');
    await enterCode(page, codes[0]);
    await expect(page.getByRole('alert')).toHaveText(WRONG);
  });
});

test('new recovery codes void the old ones, and password and code switch it off', async ({ stage, page }) => {
  stage.expect(/status of 409/);
  await stage.signIn(page, 'cashier');
  const app = await begin(stage, page);
  await confirm(page, app.shows());
  const old = await keepCodes(page);

  await app.wait();
  await page.getByLabel('Code of the app').fill(app.shows());
  await press(page, 'New recovery codes');
  const codes = await keepCodes(page);
  expect(codes).not.toEqual(old);

  const off = async (password: string, code: string) => {
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByLabel('Code, or a recovery code').fill(code);
    await press(page, 'Switch off');
  };
  await off('not my password', codes[1]);
  await expect(page.getByRole('alert')).toHaveText('The old password is not right.');
  await off('cashier-demo', codes[1]);
  await expect(region(page, 'Second factor')).toContainText('You sign in with the password alone.');
  await signOut(page);
  await signInAs(page, 'cashier', 'cashier-demo');
  await expect(page).toHaveURL('/hall');
});

test('what was begun need not be switched on', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  await begin(stage, page);
  await press(page, 'Do not switch on');
  await expect(region(page, 'Second factor')).toContainText('You sign in with the password alone.');
});

test('an owner removes the second factor of a lost phone', async ({ stage, page }) => {
  stage.expect(/status of 401/);
  const colleague = await stage.colleague('cashier');
  const app = await begin(stage, colleague.page);
  await confirm(colleague.page, app.shows());
  await keepCodes(colleague.page);

  await stage.signIn(page, 'owner');
  await page.goto('/settings/staff');
  await expect(row(page, 'Timur')).toContainText('with second factor');
  await page.getByRole('link', { name: 'Edit Timur' }).click();
  await press(page, 'Remove second factor');
  await expect(row(page, 'Timur')).not.toContainText('with second factor');

  await colleague.page.goto('/hall');
  await expect(colleague.page).toHaveURL('/login');
  await signInAs(colleague.page, 'cashier', 'cashier-demo');
  await expect(colleague.page).toHaveURL('/hall');
});
