import type { Page } from '@playwright/test';
import { expect, test } from './stage';

async function typeAndPress(page: Page, login: string, password: string) {
  await page.getByLabel('Login', { exact: true }).fill(login);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a wrong password keeps the login and says why; the right one leads to the hall', async ({ stage, page }) => {
  stage.expect(/status of 401/);
  await page.goto('/login');
  await expect(page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await typeAndPress(page, 'admin', 'wrong');
  await expect(page.getByRole('alert')).toHaveText('Login and password do not fit together.');
  await expect(page.getByLabel('Login', { exact: true })).toHaveValue('admin');
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  await page.getByLabel('Password', { exact: true }).fill('admin-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/hall');
  await expect(page.getByRole('link', { name: /^PC 1, In session/ })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Dana');
});

test('an unknown login hears the same as a wrong password', async ({ stage, page }) => {
  stage.expect(/status of 401/);
  await page.goto('/login');
  await typeAndPress(page, 'nobody', 'admin-demo');
  await expect(page.getByRole('alert')).toHaveText('Login and password do not fit together.');
});

test('who is not signed in is led to the sign-in from every page', async ({ page }) => {
  for (const address of ['/', '/hall', '/hall?state=free', '/shift', '/no/such/page']) {
    await page.goto(address);
    await expect(page, address).toHaveURL('/login');
  }
});

test('who is signed in is led on from the sign-in, until they sign out', async ({ stage, page }) => {
  await stage.signIn(page, 'cashier');
  await page.goto('/login');
  await expect(page).toHaveURL('/hall');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/login');
  await page.goto('/hall');
  await expect(page).toHaveURL('/login');
});

test('after many wrong tries it says when to try again, and lets others in', async ({ stage, page }) => {
  stage.expect(/status of 429/);
  await page.goto('/login');
  const guess = async () => (await page.request.post('/login', { form: { login: 'admin', password: 'guess' } })).status();
  const answers: number[] = [];
  while (answers.length < 40 && answers.at(-1) !== 429) answers.push(await guess());
  expect(answers.filter((status) => status === 401).length).toBeGreaterThanOrEqual(10);
  expect(answers.at(-1)).toBe(429);
  await typeAndPress(page, 'admin', 'admin-demo');
  await expect(page.getByRole('alert')).toHaveText(/^Too many failed sign-ins\. Try again in (a second|\d seconds)\.$/);
  await typeAndPress(page, 'cashier', 'cashier-demo');
  await expect(page).toHaveURL('/hall');
});

test('the sign-in warns of a connection without TLS and lists who can sign in to the demo', async ({ page }) => {
  await page.goto('/login');
  await expect(page.getByText('This connection is not encrypted (no TLS)')).toBeVisible();
  const people = page.getByRole('region', { name: 'Demo club' }).getByRole('row');
  await expect(people).toHaveText(
    [/Role.*Login.*Password/, /Owner.*owner.*owner-demo/, /Administrator.*admin.*admin-demo/, /Cashier.*cashier.*cashier-demo/],
    { useInnerText: true },
  );
});
