import type { Page } from '@playwright/test';
import { expect, test } from './stage';

test.use({ empty: true });

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function answer(page: Page, code: string, password: string) {
  await field(page, 'Set-up code').fill(code);
  await field(page, 'Organisation').fill('Orbit');
  await field(page, 'Club').fill('Orbit One');
  await field(page, 'Country').selectOption('KZ');
  await field(page, 'Currency').selectOption('KZT');
  await field(page, 'Time zone').fill('Asia/Almaty');
  await field(page, 'Phone').fill('+7 727 000 00 00');
  await field(page, 'Your name').fill('Aliya');
  await field(page, 'Login').fill('aliya');
  await field(page, 'Password').fill(password);
}

const found = (page: Page) => page.getByRole('button', { name: 'Found the club' }).click();

test('on an empty database every page is the set-up, and the code founds the club', async ({ stage, page }) => {
  for (const address of ['/', '/hall', '/login', '/setup']) {
    await page.goto(address);
    await expect(page, address).toHaveURL('/setup');
  }
  await expect(page.getByRole('heading', { name: 'Found your club', level: 1 })).toBeVisible();
  await answer(page, stage.code, 'a long password');
  await found(page);
  await expect(page).toHaveURL('/hall');
  await expect(page.getByRole('banner')).toContainText('Aliya');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto('/setup');
  await expect(page).toHaveURL('/login');
  await field(page, 'Login').fill('aliya');
  await field(page, 'Password').fill('a long password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/hall?ask=shift');
});

test('what was wrong is said where it was typed, and the rest is kept', async ({ stage, page }) => {
  stage.expect(/status of 4(03|22)/);
  await page.goto('/setup');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await test.step('a wrong code', async () => {
    await answer(page, 'ABCD-EFGH-JKLM', 'a long password');
    await found(page);
    await expect(page.getByRole('alert')).toHaveText('Nothing was founded yet. See what is wrong below.');
    await expect(field(page, 'Set-up code')).toHaveAccessibleDescription(/^This is not the set-up code\./);
    await expect(field(page, 'Club')).toHaveValue('Orbit One');
    await expect(field(page, 'Currency')).toHaveValue('KZT');
    await expect(field(page, 'Password')).toHaveValue('');
  });

  await test.step('a short password and a time zone that there is not', async () => {
    await answer(page, stage.code, 'short');
    await field(page, 'Time zone').fill('Mars');
    await found(page);
    await expect(field(page, 'Time zone')).toHaveAccessibleDescription(/“Mars” is not a time zone/);
    await expect(field(page, 'Time zone')).toHaveValue('Mars');
    await expect(field(page, 'Password')).toHaveAccessibleDescription(/at least 10/);
    await expect(field(page, 'Login')).toHaveValue('aliya');
  });
});
